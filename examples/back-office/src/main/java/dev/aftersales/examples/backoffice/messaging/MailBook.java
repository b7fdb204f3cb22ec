/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.messaging.MessageId;
import dev.aftersales.spi.messaging.MessageReceipt;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what became of the mail of each key: before the mail server hears of it, and after it has answered. Thread-safe. */
final class MailBook {

    /** How much longer than its deadline an attempt may be at work: the mail server is answering, and that is then noted. */
    private static final Duration AFTER_DEADLINE = Duration.ofMinutes(1);

    private final OfficeDatabase database;

    MailBook(OfficeDatabase database) {
        this.database = database;
    }

    /**
     * What an attempt finds when it begins.
     *
     * @param id the id of the mail, the same for every attempt
     * @param before what was known before
     * @param earlier what an earlier attempt was told; null where this one is to send
     * @param busyUntil when it is no longer at work; by this its note is known from those of later attempts
     */
    record Beginning(
            MessageId id, MailState before, @Nullable MessageReceipt earlier, Instant busyUntil) {}

    /** Notes that an attempt begins, unless the mail is sent already. */
    Beginning begin(Call call) {
        MessageId id = idOf(call.tenant(), call.key());
        Instant busyUntil = call.deadline().plus(AFTER_DEADLINE).truncatedTo(ChronoUnit.MICROS);
        try {
            return database.write(call, statements -> {
                new MailTable(statements, call.tenant()).insert(call.key(), id, MailState.SENDING, busyUntil);
                return new Beginning(id, MailState.UNSENT, null, busyUntil);
            });
        } catch (DuplicateKeyException known) {
            return database.write(call, statements -> again(statements, call, busyUntil));
        }
    }

    private Beginning again(JdbcClient statements, Call call, Instant busyUntil) {
        MailTable table = new MailTable(statements, call.tenant());
        MailTable.Mail mail = table.lock(call.key());
        if (mail.state() == MailState.SENT) {
            return new Beginning(mail.id(), mail.state(), table.receipt(mail), busyUntil);
        }
        if (mail.state() == MailState.CLOSED) {
            throw Refused.rejected("the key is closed");
        }
        boolean doubtful = mail.isDoubtful(database.now());
        if (mail.state() == MailState.SENDING && !doubtful) {
            throw new PortUnavailable("another attempt is at work");
        }
        table.set(call.key(), MailState.SENDING, busyUntil);
        return new Beginning(mail.id(), doubtful ? MailState.DOUBTFUL : MailState.UNSENT, null, busyUntil);
    }

    /** The same for every attempt with a key: a mail system that gets a mail twice can tell. */
    private static MessageId idOf(TenantId tenant, PortKey key) {
        byte[] name = (key + " " + tenant).getBytes(StandardCharsets.UTF_8);
        return MessageId.of(UUID.nameUUIDFromBytes(name).toString());
    }

    /** Notes that the mail server has taken the mail, however late it is. */
    MessageReceipt sent(TenantId tenant, PortKey key, List<EmailAddress> rejected) {
        return database.byHand(statements -> {
            MailTable table = new MailTable(statements, tenant);
            table.set(key, MailState.SENT, database.now());
            for (int position = 0; position < rejected.size(); position++) {
                table.addRejected(key, position + 1, rejected.get(position));
            }
            return table.receipt(table.lock(key));
        });
    }

    /** Notes that the mail server has not taken the mail, or may have taken it, unless a later attempt has begun meanwhile. */
    void notSent(TenantId tenant, PortKey key, Beginning beginning, MailState state) {
        database.byHand(statements -> {
            new MailTable(statements, tenant).end(key, beginning.busyUntil(), state, database.now());
            return state;
        });
    }

    /** What is known of a key; where that is not known, no answer is better than a wrong one. */
    Lookup<MessageReceipt> lookup(ReadContext context, PortKey key) {
        return database.read(context, statements -> {
            MailTable table = new MailTable(statements, context.tenant());
            return Lookup.of(table.find(key).stream()
                    .filter(mail -> isSent(mail.state()))
                    .map(table::receipt)
                    .toList());
        });
    }

    private static boolean isSent(MailState state) {
        return switch (state) {
            case SENT -> true;
            case UNSENT, CLOSED -> false;
            case SENDING, DOUBTFUL -> throw new HandOverUnknown("the mail server may have the mail, or not");
        };
    }

    CloseResult close(ReadContext context, PortKey key) {
        try {
            return database.read(context, statements -> {
                new MailTable(statements, context.tenant())
                        .insert(key, idOf(context.tenant(), key), MailState.CLOSED, database.now());
                return CloseResult.CLOSED;
            });
        } catch (DuplicateKeyException known) {
            return database.read(context, statements -> closeUnsent(new MailTable(statements, context.tenant()), key));
        }
    }

    private CloseResult closeUnsent(MailTable table, PortKey key) {
        MailState state = table.lock(key).state();
        if (state != MailState.UNSENT && state != MailState.CLOSED) {
            return CloseResult.EXISTS;
        }
        table.set(key, MailState.CLOSED, database.now());
        return CloseResult.CLOSED;
    }
}
