/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import dev.aftersales.examples.backoffice.OfficeServer;
import dev.aftersales.testkit.port.InventoryBackEnd;
import dev.aftersales.testkit.port.InventoryPortContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresInventoryTest extends InventoryPortContract {

    @AutoClose
    private static final OfficeServer SERVER = OfficeServer.postgresql();

    @Override
    protected InventoryBackEnd openBackEnd() {
        return new InventoryUnderTest(SERVER);
    }
}
