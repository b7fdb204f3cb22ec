/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.crash;

import dev.aftersales.audit.world.DatabaseStores;
import dev.aftersales.audit.world.Stores;
import dev.aftersales.databases.Vendor;
import dev.aftersales.spi.EffectStrength;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.Arguments;

/** The same kills, with a database that outlives the node. */
class DurableCrashTest extends Crashes {

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

    static Stream<Arguments> stories() {
        return Stream.concat(troubles(EffectStrength.KEYED, NO_ANSWER), troubles(EffectStrength.STAGED, LATE));
    }
}
