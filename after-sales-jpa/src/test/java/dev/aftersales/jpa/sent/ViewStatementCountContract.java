/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.sent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.databases.Vendor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many statements what is shown of tickets sends. */
abstract class ViewStatementCountContract {

    private Counter counter;

    @AfterEach
    void close() {
        counter.close();
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    @DisplayName(
            "TKT-2: a view asks once for each: the ticket, its team, its documents, its open actions and its chatter")
    void view(Vendor vendor) {
        counter = Counter.open(vendor);
        assertThat(tables(counter.view())).isEqualTo(viewed(vendor, 0));

        counter.refund("INV/1", 1);
        counter.giveBack("OUT/1", 1);

        assertThat(tables(counter.view())).as("whatever happened to it").isEqualTo(viewed(vendor, 2));
    }

    /** Where snapshots do not keep the order of commits, chatter is asked for its end first, each in a snapshot of its own. */
    private static List<String> viewed(Vendor vendor, int entries) {
        List<String> tables = new ArrayList<>(List.of("as_ticket", "as_team", "as_document", "as_action", "as_entry"));
        if (vendor == Vendor.MARIADB && entries > 0) {
            tables.add("as_entry");
        }
        return tables;
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    @DisplayName("TKT-3: a page of tickets with their counts is one statement, on tickets alone")
    void list(Vendor vendor) {
        counter = Counter.open(vendor);
        counter.refund("INV/1", 1);

        assertThat(counter.list()).singleElement().satisfies(page -> {
            assertThat(page.tableNames()).containsExactly("as_ticket");
            assertThat(page.sql())
                    .as("how many rows is part of the text, for the sake of the plan")
                    .matches(".* limit \\d+");
        });
    }

    private static List<String> tables(List<Statement> sent) {
        return sent.stream().flatMap(Statement::tableNames).toList();
    }
}
