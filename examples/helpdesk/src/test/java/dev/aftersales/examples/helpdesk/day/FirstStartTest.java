/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a start does to the tables that it finds. */
class FirstStartTest {

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcClient jdbc = JdbcClient.create(database);

    private void start() {
        new FirstStart().postProcessAfterInitialization(database, "dataSource");
    }

    private void fill() {
        for (String table : List.of("hd_ticket", "bo_invoice", "as_action", "host_table")) {
            jdbc.sql("create table " + table + " (id int)").update();
        }
    }

    private List<String> tables() {
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = current_schema")
                .query(String.class)
                .list()
                .stream()
                .map(table -> table.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    @DisplayName("a first start that was broken off begins anew, and leaves the tables of others alone")
    void brokenOff() {
        start();
        fill();

        start();

        assertThat(tables()).containsExactlyInAnyOrder("hd_first_day", "host_table");
    }

    @Test
    @DisplayName("nothing is dropped once the first day is over")
    void over() {
        start();
        fill();
        jdbc.sql("update hd_first_day set over_at = current_timestamp").update();

        start();

        assertThat(tables()).contains("hd_ticket", "bo_invoice", "as_action", "host_table");
    }

    @Test
    @DisplayName("nothing is dropped that was there before, however often the first day is broken off")
    void notEmpty() {
        fill();

        start();
        start();

        assertThat(tables()).contains("hd_ticket", "bo_invoice", "as_action", "host_table");
    }
}
