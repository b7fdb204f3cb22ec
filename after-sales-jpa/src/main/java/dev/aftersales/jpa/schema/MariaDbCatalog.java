/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.schema;

import org.jspecify.annotations.Nullable;

/** MariaDB: schemas are databases; lock and current database belong to the session, which may go back into a pool. */
final class MariaDbCatalog implements Catalog {

    private static final String LOCK = "'after-sales schema'";
    private static final int PATIENCE_SECONDS = 600;

    @Override
    public boolean holdsTables(SqlSession session, @Nullable String schema) {
        String database = schema == null ? "DATABASE()" : "'" + schema + "'";
        return Catalog.any(
                session,
                "SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'as_schema' AND table_schema = "
                        + database);
    }

    @Override
    public void alone(SqlSession session, @Nullable String schema, Runnable work) {
        if (!Catalog.any(session, "SELECT GET_LOCK(" + LOCK + ", " + PATIENCE_SECONDS + ")")) {
            throw new IllegalStateException("Another node has been applying the After-Sales tables for "
                    + PATIENCE_SECONDS + " seconds: look what it waits for");
        }
        try {
            in(session, schema, work);
        } finally {
            session.query("SELECT RELEASE_LOCK(" + LOCK + ")");
        }
    }

    private static void in(SqlSession session, @Nullable String schema, Runnable work) {
        Object before = session.query("SELECT DATABASE()").get(0);
        if (schema == null || schema.equals(before)) {
            work.run();
            return;
        }
        session.execute("CREATE DATABASE IF NOT EXISTS " + schema);
        session.execute("USE " + schema);
        try {
            work.run();
        } finally {
            // A session without a database cannot go back to having none.
            session.execute("USE " + (before == null ? schema : "`" + before + "`"));
        }
    }
}
