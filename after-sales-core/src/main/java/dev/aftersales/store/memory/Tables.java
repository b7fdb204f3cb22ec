/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Briefing;
import dev.aftersales.store.BriefingRequest;
import dev.aftersales.store.CapScope;
import dev.aftersales.store.Team;
import dev.aftersales.store.Ticket;
import java.util.List;
import java.util.Optional;

/** All that a store keeps; whoever uses it holds the store's lock. */
record Tables(
        TicketTable tickets,
        TeamTable teams,
        ActionTable actions,
        CapTable caps,
        DocumentTable documents,
        EntryTable entries) {

    static Tables empty() {
        return new Tables(
                new TicketTable(),
                new TeamTable(),
                new ActionTable(),
                new CapTable(),
                new DocumentTable(),
                new EntryTable());
    }

    Briefing brief(BriefingRequest asked) {
        TenantId tenant = asked.tenant();
        Ticket ticket = asked.ticket() == null ? null : tickets.find(tenant, asked.ticket());
        Team team = ticket == null ? null : teams.find(tenant, ticket.team());
        CapScope scope = asked.caps();
        return new Briefing(
                asked,
                Optional.ofNullable(actions.find(tenant, asked.key())),
                Optional.ofNullable(ticket),
                Optional.ofNullable(team),
                scope == null ? List.of() : caps.ofSource(tenant, scope.kinds(), scope.source()));
    }
}
