/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The store's answer to a {@link BriefingRequest}: all of one moment.
 *
 * @param asked what was asked
 * @param action the action behind the request key, if the key is in use
 * @param ticket the ticket, if there is one
 * @param team the ticket's team, if there is one
 * @param entitlements the rows there are of the caps, in the order of their keys
 */
public record Briefing(
        BriefingRequest asked,
        Optional<Action> action,
        Optional<Ticket> ticket,
        Optional<Team> team,
        List<Entitlement> entitlements) {

    /**
     * Copies the list.
     *
     * @param asked what was asked
     * @param action the action behind the request key, if the key is in use
     * @param ticket the ticket, if there is one
     * @param team the ticket's team, if there is one
     * @param entitlements the rows there are of the caps, in the order of their keys
     */
    public Briefing {
        entitlements = List.copyOf(entitlements);
    }

    /**
     * Whether it says if there is such a ticket, and which.
     *
     * @param ref the ticket
     * @return true if it was asked for
     */
    public boolean covers(TicketRef ref) {
        return ref.equals(asked.ticket());
    }

    /**
     * Whether it holds a team.
     *
     * @param id the team
     * @return true if the ticket's team is this one, and there is one
     */
    public boolean covers(TeamId id) {
        return team.filter(known -> known.id().equals(id)).isPresent();
    }

    /**
     * Whether it says what is taken of the caps of a source.
     *
     * @param kinds which kinds of caps
     * @param source the invoice or delivery
     * @return true if exactly these were asked for
     */
    public boolean covers(Set<CapKind> kinds, String source) {
        return new CapScope(kinds, source).equals(asked.caps());
    }
}
