/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Action;
import dev.aftersales.store.Briefing;
import dev.aftersales.store.BriefingRequest;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.CapScope;
import dev.aftersales.store.Entitlement;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All that a command needs to know of the store, in one statement. */
final class Briefs {

    private static final String TICKET = "SELECT t, m, a FROM TicketRow t"
            + " LEFT JOIN TeamRow m ON m.tenant = :tenant AND m.id = t.team"
            + " LEFT JOIN ActionRow a ON a.tenant = :tenant AND a.requestKey = :requestKey"
            + " WHERE t.tenant = :tenant AND t.ref = :ref";
    private static final String TICKET_AND_CAPS = "SELECT t, m, a, e FROM TicketRow t"
            + " LEFT JOIN TeamRow m ON m.tenant = :tenant AND m.id = t.team"
            + " LEFT JOIN ActionRow a ON a.tenant = :tenant AND a.requestKey = :requestKey"
            + " LEFT JOIN EntitlementRow e ON e.tenant = :tenant AND e.source = :source"
            + " WHERE t.tenant = :tenant AND t.ref = :ref";

    private final Actions actions;
    private final Tickets tickets;
    private final Teams teams;
    private final Caps caps;

    Briefs(Actions actions, Tickets tickets, Teams teams, Caps caps) {
        this.actions = actions;
        this.tickets = tickets;
        this.teams = teams;
        this.caps = caps;
    }

    Briefing brief(EntityManager entities, BriefingRequest asked) {
        TicketRef ticket = asked.ticket();
        List<?> rows = ticket == null || !isName(ticket.value()) ? List.of() : rows(entities, asked, ticket);
        return rows.isEmpty() ? withoutTicket(entities, asked) : briefing(entities, asked, rows);
    }

    private static List<?> rows(EntityManager entities, BriefingRequest asked, TicketRef ticket) {
        CapScope scope = asked.caps();
        boolean withCaps = scope != null && !scope.kinds().isEmpty() && isName(scope.source());
        Query query = entities.createQuery(withCaps ? TICKET_AND_CAPS : TICKET)
                .setParameter("tenant", asked.tenant().value())
                .setParameter("requestKey", asked.key().value())
                .setParameter("ref", ticket.value());
        if (scope != null && withCaps) {
            query.setParameter("source", scope.source());
        }
        return query.getResultList();
    }

    private Briefing briefing(EntityManager entities, BriefingRequest asked, List<?> rows) {
        Object[] first = (Object[]) rows.get(0);
        Optional<Action> action = Optional.ofNullable((ActionRow) first[2]).map(row -> actions.action(entities, row));
        List<Entitlement> entitlements = first.length < 4
                ? List.of()
                : caps.inOrder(
                        kinds(asked),
                        rows.stream()
                                .map(row -> (EntitlementRow) ((Object[]) row)[3])
                                .filter(Objects::nonNull));
        return new Briefing(
                asked,
                action,
                Optional.of(tickets.ticket((TicketRow) first[0])),
                Optional.ofNullable((TeamRow) first[1]).map(teams::team),
                entitlements);
    }

    private static Set<CapKind> kinds(BriefingRequest asked) {
        CapScope scope = asked.caps();
        return scope == null ? Set.of() : scope.kinds();
    }

    /** A team's command, or a ticket that is not kept: there may be an action under the key, and caps, nonetheless. */
    private Briefing withoutTicket(EntityManager entities, BriefingRequest asked) {
        CapScope scope = asked.caps();
        return new Briefing(
                asked,
                actions.find(entities, asked.tenant(), asked.key()),
                Optional.empty(),
                Optional.empty(),
                scope == null || !isName(scope.source())
                        ? List.of()
                        : caps.ofSource(entities, asked.tenant(), scope.kinds(), scope.source()));
    }

    /** What no database can keep, a text with a NUL in it, names nothing. */
    private static boolean isName(String text) {
        return text.indexOf('\0') < 0;
    }
}
