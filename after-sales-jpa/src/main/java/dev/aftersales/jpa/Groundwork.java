/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.jpa.schema.Schema;
import dev.aftersales.jpa.schema.SqlSession;
import dev.aftersales.jpa.schema.Vendor;
import jakarta.persistence.EntityManager;

/** Sees to it that a store does not start without its tables, and tells their version later. */
record Groundwork(Schema tables) {

    /**
     * Makes the tables if it is asked to, and looks at them in any case.
     *
     * @param schema where they are; empty for the schema that connections start with
     * @throws IllegalStateException if they are not what this release works with; the message says what to do
     */
    static Groundwork lay(Sessions sessions, String schema, boolean apply) {
        Vendor vendor = sessions.read(entities -> Vendor.of(SqlSession.of(entities)));
        Schema tables = Schema.of(vendor, schema.isEmpty() ? null : schema);
        if (apply) {
            sessions.write(entities -> {
                tables.apply(SqlSession.of(entities));
                return true;
            });
        }
        sessions.read(entities -> {
            tables.requireCurrent(SqlSession.of(entities));
            return true;
        });
        return new Groundwork(tables);
    }

    /** The version of the tables as they are now; 0 when they are missing. */
    int version(EntityManager entities) {
        return tables.version(SqlSession.of(entities));
    }
}
