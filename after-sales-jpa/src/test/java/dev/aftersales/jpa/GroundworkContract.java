/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.jpa.schema.Schema;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Team;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a store does about its tables when it starts, with whichever provider is on the class path. */
abstract class GroundworkContract {

    private static final Team TEAM = Team.builder()
            .tenant(TenantId.of("acme"))
            .id(TeamId.of("support"))
            .version(1)
            .name("Support")
            .services(Set.of())
            .settingsRevision(0)
            .build();

    @ParameterizedTest
    @EnumSource
    @DisplayName("a store does not start without its tables, and touches nothing")
    void refuses(Vendor vendor) {
        try (Database database = vendor.fresh()) {
            for (int start = 0; start < 2; start++) {
                assertThatThrownBy(() -> JpaStore.on(database.dataSource()))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageStartingWith("The schema of the connection holds no After-Sales tables.")
                        .hasMessageContaining("applySchema()");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("asked to, it makes its tables, and finds them when it starts again")
    void applies(Vendor vendor) {
        try (Database database = vendor.fresh()) {
            try (JpaStore store =
                    JpaStore.builder(database.dataSource()).applySchema().build()) {
                assertThat(store.put(TEAM)).isTrue();
            }
            try (JpaStore store = JpaStore.on(database.dataSource())) {
                assertThat(store.team(TEAM.tenant(), TEAM.id())).contains(TEAM);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("tables of an older version are refused, and brought up to date when asked to")
    void upgrades(Vendor vendor) throws SQLException {
        try (Database database = vendor.fresh()) {
            Schema.apply(database.dataSource(), null);
            execute(database, "DELETE FROM as_schema WHERE version = 2", "DROP INDEX as_ticket_newest" + on(vendor));
            if (vendor == Vendor.POSTGRESQL) {
                execute(
                        database,
                        "ALTER TABLE as_ticket DROP created_at, DROP credit_notes, DROP draft_invoices, DROP coupons,"
                                + " DROP returns, DROP repairs, DROP tasks, DROP open_work, DROP stuck");
            }
            assertThatThrownBy(() -> JpaStore.on(database.dataSource()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("of version 1; this release works with version 2. Apply V2__ticket_list.sql");
            JpaStore.builder(database.dataSource()).applySchema().build().close();
            JpaStore.on(database.dataSource()).close();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the tables may be in a schema of their own")
    void schema(Vendor vendor) throws SQLException {
        try (Database database = vendor.fresh()) {
            String name = vendor == Vendor.MARIADB ? "after_sales_desk" : "desk";
            try (JpaStore store = JpaStore.builder(database.dataSource())
                    .schema(name)
                    .applySchema()
                    .build()) {
                assertThat(store.put(TEAM)).isTrue();
                assertThat(store.team(TEAM.tenant(), TEAM.id())).contains(TEAM);
            }
            assertThatThrownBy(() -> JpaStore.on(database.dataSource())).isInstanceOf(IllegalStateException.class);
            execute(database, "DROP SCHEMA " + name + (vendor == Vendor.MARIADB ? "" : " CASCADE"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("stores of one process are each in their own database")
    void apart(Vendor vendor) {
        try (Database here = vendor.fresh();
                Database there = vendor.fresh();
                JpaStore first =
                        JpaStore.builder(here.dataSource()).applySchema().build()) {
            try (JpaStore second =
                    JpaStore.builder(there.dataSource()).applySchema().build()) {
                assertThat(second.put(TEAM)).isTrue();
                assertThat(first.team(TEAM.tenant(), TEAM.id())).isEmpty();
                assertThat(second.team(TEAM.tenant(), TEAM.id())).contains(TEAM);
            }
            assertThat(first.put(TEAM)).as("when the other is closed").isTrue();
        }
    }

    private static String on(Vendor vendor) {
        return vendor == Vendor.MARIADB ? " ON as_ticket" : "";
    }

    private static void execute(Database database, String... statements) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
