/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Ticket;
import org.jspecify.annotations.Nullable;

/** The newest snapshot of each ticket. */
final class TicketTable {

    private final TenantMap<TicketRef, Ticket> rows = new TenantMap<>();

    @Nullable
    Ticket find(TenantId tenant, TicketRef ref) {
        return rows.get(tenant, ref);
    }

    boolean put(Ticket ticket) {
        Ticket kept = find(ticket.tenant(), ticket.ref());
        if (kept != null && kept.version() >= ticket.version()) {
            return false;
        }
        rows.put(ticket.tenant(), ticket.ref(), ticket);
        return true;
    }
}
