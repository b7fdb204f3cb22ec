/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.databases.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class SchemaTest {

    private static final int NODES = 4;

    @ParameterizedTest
    @EnumSource
    @DisplayName("a missing, an older and a newer schema are refused, and the message says what to do")
    void refused(Vendor vendor) throws Exception {
        try (Database database = Tool.fresh(vendor)) {
            Jdbc jdbc = new Jdbc(database.dataSource());
            assertThatThrownBy(() -> requireCurrent(jdbc, vendor, null))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "The schema of the connection holds no After-Sales tables. Apply V1__store.sql,"
                                    + " V2__ticket_list.sql from classpath:" + vendor.scripts()
                                    + " with Flyway, Liquibase or by hand, or let the store do it: build it with applySchema().");
            Tool.HAND.apply(database, 1);
            assertThatThrownBy(() -> requireCurrent(jdbc, vendor, null))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("holds After-Sales tables of version 1; this release works with version 2")
                    .hasMessageContaining("Apply V2__ticket_list.sql from classpath:" + vendor.scripts());
            Tool.HAND.apply(database, 2);
            assertThatCode(() -> requireCurrent(jdbc, vendor, null)).doesNotThrowAnyException();
            jdbc.execute("INSERT INTO as_schema (version) VALUES (3)");
            assertThatThrownBy(() -> requireCurrent(jdbc, vendor, null))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("version 3; this release works with version 2. Start a release that knows");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("applied to a newer schema, nothing happens: the check then refuses it")
    void newer(Vendor vendor) {
        try (Database database = Tool.fresh(vendor)) {
            Jdbc jdbc = new Jdbc(database.dataSource());
            Schema.apply(database.dataSource(), null);
            jdbc.execute("INSERT INTO as_schema (version) VALUES (3)");
            Schema.apply(database.dataSource(), null);
            assertThat(jdbc.rows("SELECT version FROM as_schema ORDER BY version"))
                    .containsExactly("1", "2", "3");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("nodes that start at once apply the scripts once between them")
    void atOnce(Vendor vendor) throws Exception {
        try (Database database = Tool.fresh(vendor)) {
            ExecutorService nodes = Executors.newFixedThreadPool(NODES);
            try {
                Callable<Void> start = () -> {
                    Schema.apply(database.dataSource(), null);
                    requireCurrent(new Jdbc(database.dataSource()), vendor, null);
                    return null;
                };
                for (Future<Void> started : nodes.invokeAll(Collections.nCopies(NODES, start))) {
                    started.get();
                }
            } finally {
                nodes.shutdown();
            }
            assertThat(new Jdbc(database.dataSource()).rows("SELECT version FROM as_schema ORDER BY version"))
                    .containsExactly("1", "2");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "the tables go into the schema that is named, which is made if need be; the connection comes back as it was")
    void named(Vendor vendor) {
        String name = vendor == Vendor.MARIADB ? "after_sales_named" : "service_desk";
        try (Database database = Tool.fresh(vendor)) {
            Jdbc jdbc = new Jdbc(database.pool(1));
            String current = currentSchema(vendor);
            List<String> before = jdbc.rows(current);

            Schema.apply(database.pool(1), name);
            jdbc.withConnection(connection -> {
                connection.setAutoCommit(false);
                Schema.of(vendor, name).apply(SqlSession.of(connection));
                connection.commit();
                return null;
            });

            assertThat(jdbc.rows(current)).isEqualTo(before);
            assertThat(jdbc.rows("SELECT MAX(version) FROM " + name + ".as_schema"))
                    .containsExactly("2");
            assertThatCode(() -> requireCurrent(jdbc, vendor, name)).doesNotThrowAnyException();
            assertThatThrownBy(() -> requireCurrent(jdbc, vendor, null))
                    .hasMessageStartingWith("The schema of the connection holds no After-Sales tables");
            assertThatThrownBy(() -> requireCurrent(jdbc, vendor, "elsewhere"))
                    .hasMessageStartingWith("The schema elsewhere holds no After-Sales tables");
            jdbc.execute("DROP SCHEMA " + name + (vendor == Vendor.MARIADB ? "" : " CASCADE"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Flyway puts the tables into the schema that it is told, for no script names one")
    void namedByFlyway(Vendor vendor) {
        String name = vendor == Vendor.H2 ? "SERVICE_DESK" : "after_sales_flyway";
        try (Database database = Tool.fresh(vendor)) {
            Jdbc jdbc = new Jdbc(database.dataSource());
            Tool.flyway(database).defaultSchema(name).load().migrate();

            assertThatCode(() -> requireCurrent(jdbc, vendor, name)).doesNotThrowAnyException();
            assertThatThrownBy(() -> requireCurrent(jdbc, vendor, null)).isInstanceOf(IllegalStateException.class);
            jdbc.execute("DROP SCHEMA " + name + (vendor == Vendor.MARIADB ? "" : " CASCADE"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "a host with a V1 of its own keeps it: the library's history is another table, its place another folder")
    void hostsOwnV1(Vendor vendor) {
        try (Database database = Tool.fresh(vendor)) {
            Flyway host = Flyway.configure()
                    .dataSource(database.dataSource())
                    .locations("classpath:host/migration")
                    .load();
            host.migrate();

            Flyway library = Tool.flyway(database)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load();
            library.migrate();

            assertThat(host.migrate().migrationsExecuted).isZero();
            assertThat(library.migrate().migrationsExecuted).isZero();
            host.validate();
            library.validate();
            Jdbc jdbc = new Jdbc(database.dataSource());
            assertThat(jdbc.rows("SELECT name FROM helpdesk_user")).containsExactly("Marta");
            assertThatCode(() -> requireCurrent(jdbc, vendor, null)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the make of a database is found by asking it")
    void vendor(Vendor vendor) {
        try (Database database = Tool.fresh(vendor)) {
            assertThat(new Jdbc(database.dataSource()).<Vendor>session(Vendor::of))
                    .isEqualTo(vendor);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a;DROP TABLE b", "quoted\"", "1st", "a.b"})
    @DisplayName("a schema has a plain name")
    void plainName(String name) {
        assertThatThrownBy(() -> Schema.of(Vendor.H2, name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("a connection commits by itself after the scripts if it did before, also when they fail")
    void autoCommit(boolean before) throws SQLException {
        try (Database database = Tool.fresh(Vendor.H2);
                Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(before);
            DataSource same = new SingleConnectionDataSource(connection, true);

            Schema.apply(same, null);
            assertThat(connection.getAutoCommit()).isEqualTo(before);

            assertThatThrownBy(() -> Schema.apply(same, "two words")).isInstanceOf(IllegalArgumentException.class);
            assertThat(connection.getAutoCommit()).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("what the database refuses is told with its cause, and PostgreSQL keeps nothing of it")
    void allOrNothing() {
        try (Database database = Tool.fresh(Vendor.POSTGRESQL)) {
            Jdbc jdbc = new Jdbc(database.dataSource());
            jdbc.execute("CREATE TABLE as_entry (n INT)");
            assertThatThrownBy(() -> Schema.apply(database.dataSource(), null))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("as_entry")
                    .hasCauseInstanceOf(java.sql.SQLException.class);
            assertThat(jdbc.rows("SELECT tablename FROM pg_tables WHERE tablename LIKE 'as\\_%'"))
                    .containsExactly("as_entry");
        }
    }

    private static void requireCurrent(Jdbc jdbc, Vendor vendor, String name) {
        jdbc.session(session -> {
            Schema.of(vendor, name).requireCurrent(session);
            return null;
        });
    }

    private static String currentSchema(Vendor vendor) {
        return switch (vendor) {
            case POSTGRESQL -> "SHOW search_path";
            case MARIADB -> "SELECT DATABASE(), IS_FREE_LOCK('after-sales schema')";
            case H2 -> "SELECT CURRENT_SCHEMA, LOCK_TIMEOUT()";
        };
    }
}
