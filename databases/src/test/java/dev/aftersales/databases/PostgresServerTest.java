/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @Test
    @DisplayName("it crashes and comes back on the same port with what was committed, and nothing else")
    void crash() throws SQLException {
        try (PostgresServer server = PostgresServer.start(Map.of("max_connections", "33"));
                Database database = server.fresh()) {
            Connection doomed = connect(database);
            execute(doomed, "CREATE TABLE t (n INT)");
            execute(doomed, "INSERT INTO t VALUES (1)");
            doomed.setAutoCommit(false);
            execute(doomed, "INSERT INTO t VALUES (2)");

            server.stopImmediately();

            assertThatThrownBy(doomed::commit).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connect(database)).isInstanceOf(SQLException.class);
            server.startAgain();
            try (Connection after = connect(database)) {
                assertThat(text(after, "SELECT string_agg(n::text, ' ') FROM t"))
                        .isEqualTo("1");
                assertThat(text(after, "SHOW max_connections")).isEqualTo("33");
                assertThat(text(after, "SHOW fsync")).isEqualTo("on");
            }
        }
    }

    @Test
    @DisplayName("what is kept in a directory is there for the next server")
    void kept(@TempDir Path directory) throws SQLException {
        Path data = directory.resolve("data");
        try (PostgresServer first = PostgresServer.keptIn(data);
                Connection connection = connect(first.main())) {
            execute(connection, "CREATE TABLE t (n INT)");
            execute(connection, "INSERT INTO t VALUES (1)");
        }
        try (PostgresServer second = PostgresServer.keptIn(data);
                Connection connection = connect(second.main())) {
            assertThat(text(connection, "SELECT n FROM t")).isEqualTo("1");
            assertThat(text(connection, "SHOW fsync")).isEqualTo("on");
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
