/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.action.Gatekeeper;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Refusal;
import dev.aftersales.spi.Identifier;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.store.TicketSummary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an actor may list, asked of the host's policy in batches (EXE-9): first the teams that are named, or else the tenant, then
 * each ticket. What is hidden is left out as if it did not exist.
 */
final class ListAccess {

    private final Inquiry inquiry;

    ListAccess(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /**
     * What may be listed.
     *
     * @param teams the teams that are left of those that were named
     * @param nothing whether nothing is left to list
     * @param refusals what is denied openly
     */
    record Scope(Set<TeamId> teams, boolean nothing, List<Refusal> refusals) {}

    Scope scope(Set<TeamId> named) {
        List<TeamId> teams = List.copyOf(named);
        List<AccessDecision> decisions = teams.isEmpty()
                ? decide(Permission.LIST_TICKETS, TargetKind.TENANT, Stream.of(inquiry.tenant()))
                : decide(Permission.LIST_TICKETS, TargetKind.TEAM, teams.stream());
        Set<TeamId> left = new LinkedHashSet<>(allowed(teams, decisions));
        boolean nothing = decisions.stream().noneMatch(AccessDecision.Allow.class::isInstance);
        return new Scope(left, nothing, Gatekeeper.denials(decisions));
    }

    List<TicketSummary> visible(List<TicketSummary> tickets) {
        return allowed(
                tickets,
                decide(
                        Permission.VIEW_TICKET,
                        TargetKind.TICKET,
                        tickets.stream().map(TicketSummary::ref)));
    }

    private List<AccessDecision> decide(Permission permission, TargetKind kind, Stream<? extends Identifier> targets) {
        List<AccessRequest> requests = targets.map(
                        target -> new AccessRequest(permission, new Target(kind, target.value())))
                .toList();
        return Gatekeeper.decisions(inquiry.ports(), inquiry.actor(), requests);
    }

    private static <T> List<T> allowed(List<T> all, List<AccessDecision> decisions) {
        List<T> allowed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (decisions.get(i) instanceof AccessDecision.Allow) {
                allowed.add(all.get(i));
            }
        }
        return allowed;
    }
}
