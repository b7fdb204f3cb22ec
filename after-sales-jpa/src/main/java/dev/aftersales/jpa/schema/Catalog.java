/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.schema;

import org.jspecify.annotations.Nullable;

/** What vendors do in different ways: look for tables, and work in a schema without getting in another node's way. */
interface Catalog {

    /** Whether {@code as_schema} is in the schema; null for the one that the session is in. */
    boolean holdsTables(SqlSession session, @Nullable String schema);

    /**
     * Does work in a schema, which is made if it has a name and is not there. Other nodes that call this wait. The session is
     * back where it was afterwards.
     *
     * @param work finds out itself what is left to do
     */
    void alone(SqlSession session, @Nullable String schema, Runnable work);

    /** Whether a query that counts found anything. */
    static boolean any(SqlSession session, String count) {
        return session.query(count).get(0) instanceof Number found && found.intValue() > 0;
    }
}
