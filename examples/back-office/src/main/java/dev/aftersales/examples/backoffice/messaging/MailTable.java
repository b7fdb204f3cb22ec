/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.messaging.MessageId;
import dev.aftersales.spi.messaging.MessageReceipt;
import dev.aftersales.spi.messaging.MessageState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of the mail of each key of a tenant. */
final class MailTable {

    private final JdbcClient statements;
    private final TenantId tenant;

    MailTable(JdbcClient statements, TenantId tenant) {
        this.statements = statements;
        this.tenant = tenant;
    }

    /** One mail. */
    record Mail(PortKey key, MessageId id, MailState state, Instant busyUntil) {

        /** Whether nobody works at it any more, and nobody knows what became of it. */
        boolean isDoubtful(Instant now) {
            return state == MailState.DOUBTFUL || state == MailState.SENDING && busyUntil.isBefore(now);
        }
    }

    /** Fails on a key that is there already, once its transaction has ended. */
    void insert(PortKey key, MessageId id, MailState state, Instant busyUntil) {
        statements
                .sql("insert into bo_mail (tenant, port_key, message, state, busy_until) values (?, ?, ?, ?, ?)")
                .params(tenant.value(), key.value(), id.value(), state.name(), busyUntil.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Mail> find(PortKey key) {
        return statements
                .sql("select * from bo_mail where tenant = ? and port_key = ?")
                .params(tenant.value(), key.value())
                .query(MailTable::mail)
                .optional();
    }

    /** Nobody else changes it until this transaction ends. */
    Mail lock(PortKey key) {
        return statements
                .sql("select * from bo_mail where tenant = ? and port_key = ? for update")
                .params(tenant.value(), key.value())
                .query(MailTable::mail)
                .single();
    }

    List<Mail> open() {
        return statements
                .sql("select * from bo_mail where tenant = ? and state in ('SENDING', 'DOUBTFUL') order by busy_until")
                .params(tenant.value())
                .query(MailTable::mail)
                .list();
    }

    private static Mail mail(ResultSet row, int nth) throws SQLException {
        return new Mail(
                PortKey.of(row.getString("port_key")),
                MessageId.of(row.getString("message")),
                MailState.valueOf(row.getString("state")),
                row.getObject("busy_until", OffsetDateTime.class).toInstant());
    }

    void set(PortKey key, MailState state, Instant busyUntil) {
        statements
                .sql("update bo_mail set state = ?, busy_until = ? where tenant = ? and port_key = ?")
                .params(state.name(), busyUntil.atOffset(ZoneOffset.UTC), tenant.value(), key.value())
                .update();
    }

    /** Ends an attempt, if it is still the one at work. */
    void end(PortKey key, Instant busyUntil, MailState state, Instant now) {
        statements
                .sql("update bo_mail set state = ?, busy_until = ?"
                        + " where tenant = ? and port_key = ? and state = 'SENDING' and busy_until = ?")
                .params(
                        state.name(),
                        now.atOffset(ZoneOffset.UTC),
                        tenant.value(),
                        key.value(),
                        busyUntil.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addRejected(PortKey key, int position, EmailAddress address) {
        statements
                .sql("insert into bo_mail_rejected (tenant, port_key, position, address) values (?, ?, ?, ?)")
                .params(tenant.value(), key.value(), position, address.value())
                .update();
    }

    /** The mail server has it, and delivers it when it can: it is queued. */
    MessageReceipt receipt(Mail mail) {
        List<EmailAddress> rejected = statements
                .sql("select address from bo_mail_rejected where tenant = ? and port_key = ? order by position")
                .params(tenant.value(), mail.key().value())
                .query((row, nth) -> EmailAddress.of(row.getString("address")))
                .list();
        return new MessageReceipt(MessageState.QUEUED, mail.id(), rejected);
    }
}
