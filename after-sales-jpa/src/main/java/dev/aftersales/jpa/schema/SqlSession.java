/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.schema;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs SQL on one connection, in one transaction that somebody else begins and commits. Not thread-safe. */
public interface SqlSession {

    /**
     * Asks for the first column.
     *
     * @param sql a query without parameters
     * @return the values, as the driver gives them
     */
    List<@Nullable Object> query(String sql);

    /**
     * Does something.
     *
     * @param sql a statement without parameters that answers no rows
     */
    void execute(String sql);

    /**
     * A session over an entity manager with an active transaction.
     *
     * @param entities the entity manager
     * @return the session, which throws what the entity manager throws
     */
    static SqlSession of(EntityManager entities) {
        return new EntityManagerSession(entities);
    }

    /**
     * A session over a connection.
     *
     * @param connection the connection, in a transaction
     * @return the session, which throws {@link IllegalStateException} with the {@link java.sql.SQLException} as its cause
     */
    static SqlSession of(Connection connection) {
        return new ConnectionSession(connection);
    }
}
