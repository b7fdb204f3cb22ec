/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.schema;

import org.jspecify.annotations.Nullable;

/**
 * H2: the current schema belongs to the session, which may go back into a pool. H2 has no lock that lasts across its implicit
 * commits, and two sessions that alter one table disturb each other. The work is then done again.
 */
final class H2Catalog implements Catalog {

    private static final int ATTEMPTS = 50;

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
        Object before = session.query("SELECT CURRENT_SCHEMA").get(0);
        if (schema != null) {
            session.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
            session.execute("SET SCHEMA " + schema);
        }
        try {
            untilDone(work);
        } finally {
            session.execute("SET SCHEMA \"" + before + "\"");
        }
    }

    private static void untilDone(Runnable work) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                work.run();
                return;
            } catch (RuntimeException disturbed) {
                Thread.onSpinWait();
            }
        }
        work.run();
    }
}
