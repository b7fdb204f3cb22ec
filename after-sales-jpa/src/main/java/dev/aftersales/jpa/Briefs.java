/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Action;
import dev.aftersales.store.Briefing;
import dev.aftersales.store.BriefingRequest;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.CapScope;
import dev.aftersales.store.Entitlement;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that a command needs to know of the store, in one statement. */
final class Briefs {

    private static final String BRIEF = "SELECT " + BriefRow.COLUMNS
            + " FROM TicketRow t"
            + " LEFT JOIN TeamRow m ON m.tenant = t.tenant AND m.id = t.team"
            + " LEFT JOIN ActionRow a ON a.tenant = t.tenant AND a.requestKey = :requestKey"
            + " LEFT JOIN EntitlementRow e ON e.tenant = t.tenant AND e.source = :source"
            + " WHERE t.tenant = :tenant AND t.ref = :ref";

    /** No invoice or delivery has such a name. */
    private static final String NO_SOURCE = "";

    private final Actions actions;
    private final Caps caps;
    private final BriefMapper mapper = new BriefMapperImpl();

    Briefs(Actions actions, Caps caps) {
        this.actions = actions;
        this.caps = caps;
    }

    Briefing brief(EntityManager entities, BriefingRequest asked) {
        TicketRef ticket = asked.ticket();
        List<BriefRow> rows = ticket == null || !isName(ticket.value()) ? List.of() : rows(entities, asked, ticket);
        return rows.isEmpty() ? withoutTicket(entities, asked) : briefing(entities, asked, rows);
    }

    private static List<BriefRow> rows(EntityManager entities, BriefingRequest asked, TicketRef ticket) {
        return entities
                .createQuery(BRIEF, Object[].class)
                .setParameter("tenant", asked.tenant().value())
                .setParameter("requestKey", asked.key().value())
                .setParameter("ref", ticket.value())
                .setParameter("source", source(asked))
                .getResultList()
                .stream()
                .map(BriefRow::of)
                .toList();
    }

    /** Whose caps are asked for. */
    static String source(BriefingRequest asked) {
        CapScope scope = asked.caps();
        return scope == null || !isName(scope.source()) ? NO_SOURCE : scope.source();
    }

    private Briefing briefing(EntityManager entities, BriefingRequest asked, List<BriefRow> rows) {
        return briefing(
                asked,
                rows,
                rows.get(0).hasKeyInUse() ? actions.find(entities, asked.tenant(), asked.key()) : Optional.empty());
    }

    /** What the rows say; there is one at least. */
    Briefing briefing(BriefingRequest asked, List<BriefRow> rows, Optional<Action> action) {
        BriefRow first = rows.get(0);
        CapScope scope = asked.caps();
        return new Briefing(
                asked,
                action,
                Optional.of(mapper.ticket(asked, first)),
                first.hasTeam() ? Optional.of(mapper.team(asked, first)) : Optional.empty(),
                scope == null ? List.of() : entitlements(asked.tenant(), scope, rows));
    }

    private List<Entitlement> entitlements(TenantId tenant, CapScope scope, List<BriefRow> rows) {
        List<Entitlement> entitlements = new ArrayList<>();
        for (BriefRow row : rows) {
            if (row.kind() != null && row.line() != null) {
                CapKind kind = CapKind.valueOf(row.kind());
                if (scope.kinds().contains(kind)) {
                    entitlements.add(mapper.entitlement(new CapKey(tenant, kind, scope.source(), row.line()), row));
                }
            }
        }
        entitlements.sort(Comparator.comparing(Entitlement::key));
        return entitlements;
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
    static boolean isName(String text) {
        return text.indexOf('\0') < 0;
    }
}
