/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.effect;

import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table that says which key has had which effect: the unique row that makes an effect happen once. */
final class KeyBook {

    /** What stands in the place of an effect where a key was closed. */
    private static final String CLOSED = "closed";

    private KeyBook() {}

    /** What a key was used for. */
    record Entry(String effect, @Nullable String document) {

        boolean isClosed() {
            return CLOSED.equals(effect);
        }
    }

    /** Somebody else has the key; the transaction is of no more use. */
    static final class KeyTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        KeyTaken(Throwable cause) {
            super("the key is taken", cause);
        }
    }

    /** Makes a key one's own; whoever comes second waits for the first one's commit, and is told that it is taken. */
    static void claim(JdbcClient statements, TenantId tenant, PortKey key, String effect) {
        try {
            statements
                    .sql("insert into bo_effect (tenant, port_key, effect) values (?, ?, ?)")
                    .params(tenant.value(), key.value(), effect)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new KeyTaken(taken);
        }
    }

    static void close(JdbcClient statements, TenantId tenant, PortKey key) {
        claim(statements, tenant, key, CLOSED);
    }

    static void record(JdbcClient statements, TenantId tenant, PortKey key, String document) {
        statements
                .sql("update bo_effect set document = ? where tenant = ? and port_key = ?")
                .params(document, tenant.value(), key.value())
                .update();
    }

    static Optional<Entry> find(JdbcClient statements, TenantId tenant, PortKey key) {
        return statements
                .sql("select effect, document from bo_effect where tenant = ? and port_key = ?")
                .params(tenant.value(), key.value())
                .query((row, nth) -> new Entry(row.getString("effect"), row.getString("document")))
                .optional();
    }
}
