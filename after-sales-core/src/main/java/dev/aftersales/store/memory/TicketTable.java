/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Ticket;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The newest snapshot of each ticket, and when there was a first one. */
final class TicketTable {

    /** A ticket, and when it was first kept. */
    record Row(Ticket ticket, Instant createdAt) {}

    private final TenantMap<TicketRef, Row> rows = new TenantMap<>();
    private final TicketShelves shelves = new TicketShelves();

    @Nullable
    Ticket find(TenantId tenant, TicketRef ref) {
        Row row = row(tenant, ref);
        return row == null ? null : row.ticket();
    }

    @Nullable
    Row row(TenantId tenant, TicketRef ref) {
        return rows.get(tenant, ref);
    }

    TicketShelves shelves() {
        return shelves;
    }

    boolean put(Ticket ticket, Instant now) {
        Row kept = row(ticket.tenant(), ticket.ref());
        if (kept != null && kept.ticket().version() >= ticket.version()) {
            return false;
        }
        Row next = new Row(ticket, kept == null ? now : kept.createdAt());
        rows.put(ticket.tenant(), ticket.ref(), next);
        shelves.replace(kept, next);
        return true;
    }
}
