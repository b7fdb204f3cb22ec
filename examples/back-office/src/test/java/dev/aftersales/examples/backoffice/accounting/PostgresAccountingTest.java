/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.examples.backoffice.OfficeServer;
import dev.aftersales.testkit.port.AccountingBackEnd;
import dev.aftersales.testkit.port.AccountingPortContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresAccountingTest extends AccountingPortContract {

    @AutoClose
    private static final OfficeServer SERVER = OfficeServer.postgresql();

    @Override
    protected AccountingBackEnd openBackEnd() {
        return new AccountingUnderTest(SERVER);
    }
}
