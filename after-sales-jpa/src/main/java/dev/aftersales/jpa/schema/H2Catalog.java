/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.schema;

import org.jspecify.annotations.Nullable;

/**
 * H2: the current schema belongs to the session, which may go back into a pool. H2 commits with every change of a table, so that no
 * lock of its own lasts from one to the next; and two sessions that alter one table at once may lose it. An H2 database belongs to
 * one process: a lock of the process, its class, is enough.
 */
final class H2Catalog implements Catalog {

    @Override
    public boolean holdsTables(SqlSession session, @Nullable String schema) {
        String in = schema == null ? "CURRENT_SCHEMA" : "UPPER('" + schema + "')";
        return Catalog.any(
                session,
                "SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'AS_SCHEMA' AND table_schema = "
                        + in);
    }

    @Override
    public void alone(SqlSession session, @Nullable String schema, Runnable work) {
        synchronized (H2Catalog.class) {
            inSchema(session, schema, work);
        }
    }

    private static void inSchema(SqlSession session, @Nullable String schema, Runnable work) {
        Object before = session.query("SELECT CURRENT_SCHEMA").get(0);
        if (schema != null) {
            session.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
            session.execute("SET SCHEMA " + schema);
        }
        try {
            work.run();
        } finally {
            session.execute("SET SCHEMA \"" + before + "\"");
        }
    }
}
