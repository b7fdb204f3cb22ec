/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import dev.aftersales.examples.backoffice.OfficeServer;
import dev.aftersales.testkit.port.MessagingBackEnd;
import dev.aftersales.testkit.port.MessagingPortContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
class PostgresMessagingTest extends MessagingPortContract {

    @AutoClose
    private static final OfficeServer SERVER = OfficeServer.postgresql();

    @Override
    protected MessagingBackEnd openBackEnd() {
        return new MessagingUnderTest(SERVER);
    }
}
