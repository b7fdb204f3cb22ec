/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Entry;
import java.util.List;

/**
 * The entries of a ticket, read on while others write: who goes on after the last number of a page misses nothing.
 *
 * <p>Entries of a ticket commit in the order of their numbers. Where a snapshot may nevertheless show a later one and not an earlier
 * one, it is only asked how far entries go; whatever is before that was over by then, so that the next snapshot has all of it.
 */
final class Chatter {

    private final Sessions sessions;
    private final Dialect dialect;
    private final Entries entries;

    Chatter(Sessions sessions, Dialect dialect, Entries entries) {
        this.sessions = sessions;
        this.dialect = dialect;
        this.entries = entries;
    }

    List<Entry> page(TenantId tenant, TicketRef ticket, long after, int limit) {
        if (limit < 1) {
            return List.of();
        }
        long upTo = dialect.snapshotsKeepOrder() ? Long.MAX_VALUE : last(tenant, ticket);
        return upTo <= after ? List.of() : page(tenant, ticket, after, upTo, limit);
    }

    /** Read in a session, and so in a snapshot, of its own; {@link Long#MIN_VALUE} where there is none. */
    private long last(TenantId tenant, TicketRef ticket) {
        return sessions.about(
                ticket.value(),
                Long.MIN_VALUE,
                session -> entries.last(session, tenant, ticket).orElse(Long.MIN_VALUE));
    }

    private List<Entry> page(TenantId tenant, TicketRef ticket, long after, long upTo, int limit) {
        return sessions.about(
                ticket.value(), List.of(), session -> entries.ofTicket(session, tenant, ticket, after, upTo, limit));
    }
}
