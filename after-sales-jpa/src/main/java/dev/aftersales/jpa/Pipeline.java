/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A transaction whose statements go to PostgreSQL together, to be answered together: one round trip. Its own driver sends what is
 * prepared as "a; b; c" like that, each of them with its own plan, which is kept. The server works on one after the other, so that
 * locks are taken in this order, and leaves out the rest, the commit with it, when one fails.
 */
final class Pipeline {

    /** The SQLState of a division by zero. */
    static final String MISSED = "22012";

    private final NativeStatement all = new NativeStatement();

    Pipeline add(NativeStatement statement) {
        all.add(statement).add("; ");
        return this;
    }

    /** A change of one row which, if there is no such row, divides by zero: nobody is there to count the rows in between. */
    Pipeline addCondition(NativeStatement change) {
        all.add("with changed as (")
                .add(change)
                .add(" returning 1) select 1 / cast(count(*) as integer) from changed; ");
        return this;
    }

    /** The driver begins a transaction by itself, in the same message; there is none any more once the last statement is done. */
    void commit(DataSource dataSource) throws SQLException {
        all.add("commit");
        try (Connection connection = dataSource.getConnection()) {
            boolean commitsByItself = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                all.execute(connection);
            } catch (SQLException failure) {
                rollBack(connection, failure);
                throw failure;
            }
            connection.setAutoCommit(commitsByItself);
        }
    }

    /** The first failure is the one to tell; a connection that is gone cannot be rolled back either. The pool resets the rest. */
    private static void rollBack(Connection connection, SQLException failure) {
        try {
            connection.rollback();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }
}
