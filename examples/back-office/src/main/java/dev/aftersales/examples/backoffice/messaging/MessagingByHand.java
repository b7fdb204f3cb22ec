/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.messaging.MessageId;
import java.util.List;

/** What an operator does about mail of which nobody knows whether the mail server has it. Thread-safe. */
public final class MessagingByHand {

    private final OfficeDatabase database;

    /**
     * By hand in a database.
     *
     * @param database where it is kept what became of each mail
     */
    public MessagingByHand(OfficeDatabase database) {
        this.database = database;
    }

    /**
     * A mail in doubt.
     *
     * @param key the key it was to be sent with
     * @param message how its Message-ID begins, to be searched for in the mail server's log
     */
    public record Doubt(PortKey key, MessageId message) {}

    /**
     * The mails in doubt.
     *
     * @param tenant whose
     * @return all of them, oldest first
     */
    public List<Doubt> doubts(TenantId tenant) {
        return database.byHand(statements -> new MailTable(statements, tenant)
                .open().stream()
                        .filter(mail -> mail.isDoubtful(database.now()))
                        .map(mail -> new Doubt(mail.key(), mail.id()))
                        .toList());
    }

    /**
     * Says what the mail server's log says.
     *
     * @param tenant whose
     * @param key the key of a mail in doubt; refused for any other
     * @param taken whether the mail server has taken the mail
     */
    public void settle(TenantId tenant, PortKey key, boolean taken) {
        database.byHand(statements -> {
            MailTable table = new MailTable(statements, tenant);
            if (table.find(key).isEmpty() || !table.lock(key).isDoubtful(database.now())) {
                throw Refused.rejected("there is no doubt about this mail");
            }
            table.set(key, taken ? MailState.SENT : MailState.UNSENT, database.now());
            return taken;
        });
    }
}
