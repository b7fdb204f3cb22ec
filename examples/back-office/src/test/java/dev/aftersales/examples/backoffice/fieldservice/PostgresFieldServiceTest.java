/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.fieldservice;

import dev.aftersales.examples.backoffice.OfficeServer;
import dev.aftersales.testkit.port.FieldServiceBackEnd;
import dev.aftersales.testkit.port.FieldServicePortContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresFieldServiceTest extends FieldServicePortContract {

    @AutoClose
    private static final OfficeServer SERVER = OfficeServer.postgresql();

    @Override
    protected FieldServiceBackEnd openBackEnd() {
        return new FieldServiceUnderTest(SERVER);
    }
}
