/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Finds out which database it is by a question that all of them answer, each in its own way. */
final class Dialects {

    private static final String SCHEMAS = "select schema_name from information_schema.schemata";

    private Dialects() {}

    static Dialect of(EntityManager entities, String schema) {
        List<?> schemas = entities.createNativeQuery(SCHEMAS).getResultList();
        if (schemas.contains("pg_catalog")) {
            return new PostgresDialect(schema);
        }
        return schemas.contains("INFORMATION_SCHEMA") ? new H2Dialect(schema) : new MariaDbDialect(schema);
    }
}
