/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.examples.backoffice.OfficeServer;
import dev.aftersales.testkit.port.AccountingBackEnd;
import dev.aftersales.testkit.port.AccountingPortContract;
import org.junit.jupiter.api.AutoClose;

class H2AccountingTest extends AccountingPortContract {

    @AutoClose
    private static final OfficeServer SERVER = OfficeServer.h2();

    @Override
    protected AccountingBackEnd openBackEnd() {
        return new AccountingUnderTest(SERVER);
    }
}
