/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import static java.util.stream.Collectors.toMap;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Entry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entries of tickets, read while others write: none before an earlier one of its ticket, so that nothing is missed by going on
 * after the last.
 *
 * <p>Entries of a ticket commit in the order of their numbers. Where a snapshot may nevertheless show a later one and not an earlier
 * one, it only tells how far entries go; whatever is before that was over by then, so that the next snapshot has all of it.
 */
final class Timelines {

    private final Sessions sessions;
    private final Dialect dialect;
    private final Entries entries;

    Timelines(Sessions sessions, Dialect dialect, Entries entries) {
        this.sessions = sessions;
        this.dialect = dialect;
        this.entries = entries;
    }

    /** The entries of a ticket after this number, so many at most. */
    List<Entry> page(TenantId tenant, TicketRef ticket, long after, int limit) {
        if (limit < 1) {
            return List.of();
        }
        long upTo = dialect.snapshotsKeepOrder() ? Long.MAX_VALUE : end(tenant, ticket);
        return upTo <= after ? List.of() : page(tenant, ticket, after, upTo, limit);
    }

    /** {@link Long#MIN_VALUE} where there is none. */
    private long end(TenantId tenant, TicketRef ticket) {
        return sessions.about(
                ticket.value(),
                Long.MIN_VALUE,
                session -> entries.last(session, tenant, ticket).orElse(Long.MIN_VALUE));
    }

    private List<Entry> page(TenantId tenant, TicketRef ticket, long after, long upTo, int limit) {
        return sessions.about(
                ticket.value(), List.of(), session -> entries.ofTicket(session, tenant, ticket, after, upTo, limit));
    }

    /** Entries after this number that are not sent, the oldest first, so many at most; none only where there are none. */
    List<Entry> unsent(long after, int limit) {
        List<Entry> seen = seenUnsent(after, limit);
        return dialect.snapshotsKeepOrder() ? seen : whole(seen, after, limit);
    }

    private List<Entry> whole(List<Entry> seen, long after, int limit) {
        List<Entry> earlier = seen;
        while (!earlier.isEmpty()) {
            Map<Timeline, Long> ends = earlier.stream().collect(toMap(Timeline::of, Entry::sequence, Math::max));
            List<Entry> later = seenUnsent(after, limit);
            List<Entry> known = later.stream()
                    .filter(entry -> entry.sequence() <= ends.getOrDefault(Timeline.of(entry), Long.MIN_VALUE))
                    .toList();
            if (!known.isEmpty()) {
                return known;
            }
            earlier = later;
        }
        return List.of();
    }

    private List<Entry> seenUnsent(long after, int limit) {
        return sessions.atMost(limit, session -> entries.unsent(session, after, limit));
    }

    /** What has an order: the entries of a ticket. */
    private record Timeline(TenantId tenant, @Nullable TicketRef ticket) {

        static Timeline of(Entry entry) {
            return new Timeline(entry.tenant(), entry.ticket());
        }
    }
}
