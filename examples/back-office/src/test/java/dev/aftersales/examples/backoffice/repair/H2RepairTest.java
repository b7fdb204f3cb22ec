/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.repair;

import dev.aftersales.examples.backoffice.OfficeServer;
import dev.aftersales.testkit.port.RepairBackEnd;
import dev.aftersales.testkit.port.RepairPortContract;
import org.junit.jupiter.api.AutoClose;

class H2RepairTest extends RepairPortContract {

    @AutoClose
    private static final OfficeServer SERVER = OfficeServer.h2();

    @Override
    protected RepairBackEnd openBackEnd() {
        return new RepairUnderTest(SERVER);
    }
}
