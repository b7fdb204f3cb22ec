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
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("each caller gets an empty database of its own, and knows where it is")
    void fresh(Vendor vendor) throws SQLException {
        try (Database one = vendor.fresh();
                Database other = vendor.fresh()) {
            assertThat(one.vendor()).isEqualTo(vendor);
            execute(one.dataSource(), "CREATE TABLE t (n INT)");
            execute(other.dataSource(), "CREATE TABLE t (n INT)");
            execute(one.dataSource(), "INSERT INTO t VALUES (7)");
            try (Database again = Database.at(one.jdbcUrl(), one.user(), one.password())) {
                assertThat(text(again.dataSource(), "SELECT n FROM t")).isEqualTo("7");
            }
            assertThat(text(other.dataSource(), "SELECT COUNT(*) FROM t")).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a closed database is gone")
    void dropped(Vendor vendor) throws SQLException {
        Database database = vendor.fresh();
        execute(database.dataSource(), "CREATE TABLE t (n INT)");
        database.close();
        assertThatThrownBy(() -> {
                    try (Connection again = DriverManager.getConnection(
                                    database.jdbcUrl(), database.user(), database.password());
                            Statement statement = again.createStatement()) {
                        statement.execute("SELECT COUNT(*) FROM t");
                    }
                })
                .isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a pool holds as many connections as it was told")
    void poolSize(Vendor vendor) {
        try (Database database = vendor.fresh()) {
            assertThat(database.pool(3).getMaximumPoolSize()).isEqualTo(3);
            assertThat(database.dataSource()).isSameAs(database.dataSource());
        }
    }

    @Test
    @DisplayName("commits are durable, though the embedded servers would rather be fast")
    void durable() throws SQLException {
        try (Database postgres = Vendor.POSTGRESQL.fresh();
                Database mariaDb = Vendor.MARIADB.fresh()) {
            assertThat(text(postgres.dataSource(), "SHOW fsync")).isEqualTo("on");
            assertThat(text(postgres.dataSource(), "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(text(mariaDb.dataSource(), "SELECT @@innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
        }
    }

    @Test
    @DisplayName("H2 files keep what was committed, written through at once")
    void files(@TempDir Path directory) throws SQLException {
        Path files = directory.resolve("kept");
        try (Database database = H2Databases.inFiles(files)) {
            execute(database.dataSource(), "CREATE TABLE t (n INT)");
            String setting = "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'WRITE_DELAY'";
            assertThat(text(database.dataSource(), setting)).isEqualTo("0");
        }
        try (Database database = H2Databases.inFiles(files)) {
            assertThat(text(database.dataSource(), "SELECT COUNT(*) FROM t")).isEqualTo("0");
        }
    }

    @Test
    @DisplayName("an address of another make is refused")
    void otherVendor() {
        assertThatThrownBy(() -> Database.at("jdbc:other:x", "", "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
