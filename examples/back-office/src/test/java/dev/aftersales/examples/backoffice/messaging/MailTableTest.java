/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.databases.Vendor;
import dev.aftersales.examples.backoffice.OfficeScene;
import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.messaging.MessageId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailTableTest extends OfficeScene {

    private static final PortKey KEY = PortKey.of("MAIL1");

    private final OfficeDatabase database = new OfficeDatabase(dataSource(), clock);
    private final Instant first = clock.instant();
    private final Instant second = first.plus(Duration.ofMinutes(5));

    MailTableTest() {
        super(Vendor.H2);
    }

    private MailState afterEndOf(Instant attempt) {
        return database.byHand(statements -> {
            MailTable table = new MailTable(statements, TenantId.of("shop"));
            table.insert(KEY, MessageId.of("1"), MailState.SENDING, first);
            table.set(KEY, MailState.SENDING, second);
            table.end(KEY, attempt, MailState.UNSENT, clock.instant());
            return table.lock(KEY).state();
        });
    }

    @Test
    @DisplayName("EXE-3: an attempt that ends when a later one is at work says nothing any more")
    void overtaken() {
        assertThat(afterEndOf(first)).isEqualTo(MailState.SENDING);
    }

    @Test
    @DisplayName("an attempt that is at work says how it ends")
    void atWork() {
        assertThat(afterEndOf(second)).isEqualTo(MailState.UNSENT);
    }
}
