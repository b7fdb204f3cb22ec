/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** SQL of the tests: a connection, thus a transaction, for each call. */
final class Jdbc {

    private final DataSource dataSource;

    Jdbc(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void execute(String... statements) {
        withConnection(connection -> {
            for (String sql : statements) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            }
            return null;
        });
    }

    /** The rows, each as its columns with bars in between. */
    List<String> rows(String sql) {
        return withConnection(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                return rows(rows);
            }
        });
    }

    <T> T session(Function<SqlSession, T> work) {
        return withConnection(connection -> work.apply(SqlSession.of(connection)));
    }

    <T> T withConnection(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static List<String> rows(ResultSet rows) throws SQLException {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
            List<String> columns = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                columns.add(rows.getString(column));
            }
            texts.add(String.join("|", columns));
        }
        return texts;
    }

    /** What is done with a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
