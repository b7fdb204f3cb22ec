/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.loyalty;

import dev.aftersales.examples.backoffice.OfficeServer;
import dev.aftersales.testkit.port.LoyaltyBackEnd;
import dev.aftersales.testkit.port.LoyaltyPortContract;
import org.junit.jupiter.api.AutoClose;

class H2LoyaltyTest extends LoyaltyPortContract {

    @AutoClose
    private static final OfficeServer SERVER = OfficeServer.h2();

    @Override
    protected LoyaltyBackEnd openBackEnd() {
        return new LoyaltyUnderTest(SERVER);
    }
}
