/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.TicketPosition;
import dev.aftersales.store.TicketQuery;
import dev.aftersales.store.TicketSummary;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tickets as lists show them: a page is one statement over the tickets alone, for their rows tell how many documents they have. */
final class TicketList {

    /** The counter of each kind, in the order in which they are selected. */
    private static final Map<DocumentKind, String> COUNTERS = new EnumMap<>(Map.of(
            DocumentKind.CREDIT_NOTE, "t.creditNotes",
            DocumentKind.DRAFT_INVOICE, "t.draftInvoices",
            DocumentKind.COUPON, "t.coupons",
            DocumentKind.RETURN, "t.returns",
            DocumentKind.REPAIR, "t.repairs",
            DocumentKind.TASK, "t.tasks"));

    private static final String OF_TENANT =
            "SELECT t.tenant, t.ref, t.team, t.title, t.customer, t.closed, t.createdAt, "
                    + String.join(", ", COUNTERS.values())
                    + ", t.openWork, t.stuck FROM TicketRow t WHERE t.tenant = :tenant";

    Optional<TicketSummary> find(EntityManager entities, TenantId tenant, TicketRef ref) {
        Question question = ofTenant(tenant).and("t.ref = :ref").value("ref", ref.value());
        return question.in(entities, Object[].class).getResultList().stream()
                .map(TicketList::summary)
                .findFirst();
    }

    List<TicketSummary> page(EntityManager entities, TicketQuery query) {
        return question(query)
                .orderedBy("t.createdAt DESC, t.ref DESC")
                .in(entities, Object[].class)
                .setMaxResults(query.limit())
                .getResultList()
                .stream()
                .map(TicketList::summary)
                .toList();
    }

    private static Question ofTenant(TenantId tenant) {
        return new Question(OF_TENANT).value("tenant", tenant.value());
    }

    private static Question question(TicketQuery query) {
        Question question = ofTenant(query.tenant());
        whose(question, query.teams(), query.customer());
        Boolean closed = query.closed();
        if (closed != null) {
            // Not a parameter: an index over open tickets alone is of use only where the condition says so.
            question.and(closed ? "t.closed = TRUE" : "t.closed = FALSE");
        }
        if (!query.kinds().isEmpty()) {
            question.and(query.kinds().stream()
                    .map(kind -> COUNTERS.get(kind) + " > 0")
                    .collect(Collectors.joining(" OR ", "(", ")")));
        }
        created(question, query.createdFrom(), query.createdBefore());
        behind(question, query.after());
        return question;
    }

    private static void whose(Question question, Set<TeamId> teams, @Nullable CustomerId customer) {
        List<String> names = teams.stream().map(TeamId::value).toList();
        if (names.size() == 1) {
            question.and("t.team = :team").value("team", names.get(0));
        } else if (!names.isEmpty()) {
            question.and("t.team IN :teams").value("teams", names);
        }
        if (customer != null) {
            question.and("t.customer = :customer").value("customer", customer.value());
        }
    }

    private static void created(Question question, @Nullable Instant from, @Nullable Instant before) {
        if (from != null) {
            question.and("t.createdAt >= :createdFrom").value("createdFrom", micros(from));
        }
        if (before != null) {
            question.and("t.createdAt < :createdBefore").value("createdBefore", micros(before));
        }
    }

    /** The first of the two conditions is what an index begins with. */
    private static void behind(Question question, @Nullable TicketPosition after) {
        if (after != null) {
            question.and("t.createdAt <= :afterAt")
                    .and("(t.createdAt < :afterAt OR t.ref < :afterRef)")
                    .value("afterAt", micros(after.createdAt()))
                    .value("afterRef", after.ref().value());
        }
    }

    private static long micros(Instant instant) {
        return Objects.requireNonNull(Micros.of(instant));
    }

    private static TicketSummary summary(Object[] row) {
        Iterator<Object> columns = Arrays.asList(row).iterator();
        return TicketSummary.builder()
                .tenant(TenantId.of((String) columns.next()))
                .ref(TicketRef.of((String) columns.next()))
                .team(TeamId.of((String) columns.next()))
                .title((String) columns.next())
                .customer(CustomerId.of((String) columns.next()))
                .closed((Boolean) columns.next())
                .createdAt(Objects.requireNonNull(Micros.instant((Long) columns.next())))
                .counted(counted(columns))
                .openWork((Integer) columns.next())
                .stuck((Integer) columns.next())
                .build();
    }

    private static Map<DocumentKind, Integer> counted(Iterator<Object> columns) {
        Map<DocumentKind, Integer> counted = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : COUNTERS.keySet()) {
            counted.put(kind, (Integer) columns.next());
        }
        counted.values().removeIf(count -> count == 0);
        return counted;
    }
}
