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
import org.jspecify.annotations.Nullable;

/** SQL through JDBC. */
final class ConnectionSession implements SqlSession {

    private final Connection connection;

    ConnectionSession(Connection connection) {
        this.connection = connection;
    }

    @Override
    public List<@Nullable Object> query(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<@Nullable Object> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getObject(1));
            }
            return values;
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    @Override
    public void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw failed(sql, failure);
        }
    }

    private static IllegalStateException failed(String sql, SQLException failure) {
        return new IllegalStateException("The database refused: " + sql, failure);
    }
}
