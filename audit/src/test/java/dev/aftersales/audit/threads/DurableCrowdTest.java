/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.threads;

import dev.aftersales.audit.world.DatabaseStores;
import dev.aftersales.audit.world.Stores;
import dev.aftersales.databases.Vendor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same crowd, at rows of a database. */
class DurableCrowdTest extends Crowds {

    private static DatabaseStores stores;

    @BeforeAll
    static void open() {
        stores = new DatabaseStores(Vendor.H2, 16);
    }

    @AfterAll
    static void close() {
        stores.close();
    }

    @Override
    Stores stores() {
        return stores;
    }

    @Override
    int rounds() {
        return 20;
    }
}
