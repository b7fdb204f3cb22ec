/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.scale;

import dev.aftersales.benchmarks.database.bed.Bed;
import dev.aftersales.benchmarks.database.bed.Helpdesks;
import dev.aftersales.store.Store;
import dev.aftersales.store.TicketPosition;
import dev.aftersales.store.TicketQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Pages of a list of tickets, from anywhere in the list.
 *
 * @param bed where
 * @param store what answers
 * @param tickets how many tickets there are
 */
record Pages(Bed bed, Store store, long tickets) {

    private static final int PAGE = 50;
    private static final long SECOND = 1_000_000;
    private static final long FIRST = 1_700_000_000 * SECOND;

    private static final String BARE = """
            SELECT ref, team, title, customer, closed, created_at FROM as_ticket
            WHERE tenant = ? AND (created_at, ref) < (?, ?)
            ORDER BY created_at DESC, ref DESC
            LIMIT 50
            """;

    private static final String COUNTED = BARE.replace(
            "closed, created_at FROM",
            "closed, created_at, credit_notes, draft_invoices, coupons, returns, repairs, tasks, open_work, stuck FROM");

    private static final int BARE_COLUMNS = 6;
    private static final int COUNTERS = 8;

    private record Line(
            String ref, String team, String title, String customer, boolean closed, long createdAt, int[] counts) {}

    /** With smart-button counts, by the store. */
    int byStore() {
        TicketQuery query = TicketQuery.builder()
                .tenant(Helpdesks.TENANT)
                .after(anywhere())
                .limit(PAGE)
                .build();
        return requireFull(store.tickets(query));
    }

    /** Without any counts, by hand. */
    int bareByHand() {
        return byHand(BARE, 0);
    }

    /** With counts, by hand. */
    int countedByHand() {
        return byHand(COUNTED, COUNTERS);
    }

    private int byHand(String sql, int counters) {
        TicketPosition after = anywhere();
        try (Connection connection = bed.pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, Helpdesks.TENANT.value());
            statement.setLong(2, ChronoUnit.MICROS.between(Instant.EPOCH, after.createdAt()));
            statement.setString(3, after.ref().value());
            try (ResultSet rows = statement.executeQuery()) {
                return requireFull(lines(rows, counters));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("page by hand", failure);
        }
    }

    private static List<Line> lines(ResultSet rows, int counters) throws SQLException {
        List<Line> lines = new ArrayList<>();
        while (rows.next()) {
            lines.add(new Line(
                    rows.getString(1),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getString(4),
                    rows.getBoolean(5),
                    rows.getLong(6),
                    counts(rows, counters)));
        }
        return lines;
    }

    private static int[] counts(ResultSet row, int counters) throws SQLException {
        int[] counts = new int[counters];
        for (int i = 0; i < counters; i++) {
            counts[i] = row.getInt(BARE_COLUMNS + 1 + i);
        }
        return counts;
    }

    private TicketPosition anywhere() {
        long number = ThreadLocalRandom.current().nextLong(PAGE + 1, tickets);
        return new TicketPosition(
                Instant.EPOCH.plus(FIRST + number * SECOND, ChronoUnit.MICROS), Helpdesks.ticket(number));
    }

    private static int requireFull(List<?> page) {
        if (page.size() != PAGE) {
            throw new IllegalStateException("a page of " + page.size());
        }
        return 0;
    }
}
