/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.jpa.schema.SqlSession;
import dev.aftersales.jpa.schema.Vendor;
import jakarta.persistence.EntityManager;

/** Which dialect a database speaks. */
final class Dialects {

    private Dialects() {}

    static Dialect of(EntityManager entities, String schema) {
        return switch (Vendor.of(SqlSession.of(entities))) {
            case POSTGRESQL -> new PostgresDialect(schema);
            case MARIADB -> new MariaDbDialect(schema);
            case H2 -> new H2Dialect(schema);
        };
    }
}
