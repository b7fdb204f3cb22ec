/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.schema;

import org.jspecify.annotations.Nullable;

/** PostgreSQL: lock and search path last as long as the transaction, so there is nothing to put back. */
final class PostgresCatalog implements Catalog {

    @Override
    public boolean holdsTables(SqlSession session, @Nullable String schema) {
        String table = schema == null ? "as_schema" : schema + ".as_schema";
        // Reading a table makes the session hear of those that others made meanwhile; the function alone does not.
        return Catalog.any(session, "SELECT COUNT(*) FROM pg_class WHERE oid = to_regclass('" + table + "')");
    }

    @Override
    public void alone(SqlSession session, @Nullable String schema, Runnable work) {
        // At a higher level the transaction would not see what the one before it in the queue has done.
        session.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        session.query("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('after-sales schema', 0))");
        if (schema != null) {
            enter(session, schema);
        }
        work.run();
    }

    private static void enter(SqlSession session, String schema) {
        // CREATE … IF NOT EXISTS asks for the right to create schemas even where there is nothing to create.
        if (!Catalog.any(session, "SELECT COUNT(*) FROM pg_namespace WHERE oid = to_regnamespace('" + schema + "')")) {
            session.execute("CREATE SCHEMA " + schema);
        }
        session.execute("SET LOCAL search_path TO " + schema);
    }
}
