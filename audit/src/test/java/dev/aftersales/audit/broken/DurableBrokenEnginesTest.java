/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.broken;

import dev.aftersales.audit.world.DatabaseStores;
import dev.aftersales.audit.world.Stores;
import dev.aftersales.databases.Vendor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same mistakes, with a database below them. */
class DurableBrokenEnginesTest extends BrokenEngines {

    private static DatabaseStores stores;

    @BeforeAll
    static void open() {
        stores = new DatabaseStores(Vendor.H2, 4);
    }

    @AfterAll
    static void close() {
        stores.close();
    }

    @Override
    Stores stores() {
        return stores;
    }
}
