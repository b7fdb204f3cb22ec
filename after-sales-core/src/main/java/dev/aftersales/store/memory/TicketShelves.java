/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Ticket;
import dev.aftersales.store.TicketPosition;
import dev.aftersales.store.TicketQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tickets in the order of lists: open and closed ones apart, and each time all of a tenant, those of each team and those of
 * each customer, so that a list meets few tickets that it does not show.
 */
final class TicketShelves {

    private static final Comparator<TicketPosition> NEWEST = Comparator.comparing(TicketPosition::createdAt)
            .thenComparing(position -> position.ref().value())
            .reversed();

    private record Shelf(
            TenantId tenant,
            @Nullable TeamId team,
            @Nullable CustomerId customer,
            boolean closed) {}

    private final Map<Shelf, NavigableMap<TicketPosition, TicketTable.Row>> shelves = new HashMap<>();

    void replace(TicketTable.@Nullable Row before, TicketTable.Row after) {
        if (before != null) {
            homes(before.ticket())
                    .forEach(home -> shelves.computeIfPresent(home, (unused, rows) -> without(before, rows)));
        }
        TicketPosition position = position(after);
        homes(after.ticket())
                .forEach(home -> shelves.computeIfAbsent(home, unused -> new TreeMap<>(NEWEST))
                        .put(position, after));
    }

    /** The tickets of a query that also pass a further condition. */
    List<TicketTable.Row> list(TicketQuery query, Predicate<Ticket> condition) {
        return asked(query)
                .flatMap(shelf -> page(shelf, query, condition))
                .sorted(Comparator.comparing(TicketShelves::position, NEWEST))
                .limit(query.limit())
                .toList();
    }

    private Stream<TicketTable.Row> page(Shelf shelf, TicketQuery query, Predicate<Ticket> condition) {
        NavigableMap<TicketPosition, TicketTable.Row> rows = shelves.get(shelf);
        if (rows == null) {
            return Stream.empty();
        }
        return behind(query.after(), query.createdBefore(), rows).values().stream()
                .takeWhile(row -> isFrom(query.createdFrom(), row))
                .filter(row -> isOfTeam(query, row.ticket()) && condition.test(row.ticket()))
                .limit(query.limit());
    }

    private static NavigableMap<TicketPosition, TicketTable.Row> behind(
            @Nullable TicketPosition after,
            @Nullable Instant createdBefore,
            NavigableMap<TicketPosition, TicketTable.Row> rows) {
        NavigableMap<TicketPosition, TicketTable.Row> older =
                createdBefore == null ? rows : rows.tailMap(new TicketPosition(createdBefore, TicketRef.of("")), false);
        boolean further =
                after != null && (createdBefore == null || after.createdAt().isBefore(createdBefore));
        return further ? older.tailMap(after, false) : older;
    }

    private static boolean isFrom(@Nullable Instant createdFrom, TicketTable.Row row) {
        return createdFrom == null || !row.createdAt().isBefore(createdFrom);
    }

    private static boolean isOfTeam(TicketQuery query, Ticket ticket) {
        return query.teams().isEmpty() || query.teams().contains(ticket.team());
    }

    private static Stream<Shelf> asked(TicketQuery query) {
        Boolean closed = query.closed();
        return (closed == null ? Stream.of(false, true) : Stream.of(closed)).flatMap(state -> asked(query, state));
    }

    private static Stream<Shelf> asked(TicketQuery query, boolean closed) {
        if (query.customer() != null || query.teams().isEmpty()) {
            return Stream.of(new Shelf(query.tenant(), null, query.customer(), closed));
        }
        return query.teams().stream().map(team -> new Shelf(query.tenant(), team, null, closed));
    }

    private static Stream<Shelf> homes(Ticket ticket) {
        return Stream.of(
                new Shelf(ticket.tenant(), null, null, ticket.closed()),
                new Shelf(ticket.tenant(), ticket.team(), null, ticket.closed()),
                new Shelf(ticket.tenant(), null, ticket.customer(), ticket.closed()));
    }

    private static @Nullable NavigableMap<TicketPosition, TicketTable.Row> without(
            TicketTable.Row row, NavigableMap<TicketPosition, TicketTable.Row> rows) {
        rows.remove(position(row));
        return rows.isEmpty() ? null : rows;
    }

    private static TicketPosition position(TicketTable.Row row) {
        return new TicketPosition(row.createdAt(), row.ticket().ref());
    }
}
