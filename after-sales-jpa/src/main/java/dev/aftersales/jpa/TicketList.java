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
import java.util.EnumMap;
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
            DocumentKind.CREDIT_NOTE, "credit_notes",
            DocumentKind.DRAFT_INVOICE, "draft_invoices",
            DocumentKind.COUPON, "coupons",
            DocumentKind.RETURN, "returns",
            DocumentKind.REPAIR, "repairs",
            DocumentKind.TASK, "tasks"));

    private static final String COLUMNS = "select ref, team, title, customer, closed, created_at, "
            + String.join(", ", COUNTERS.values()) + ", open_work, stuck from ";

    private final String ofTenant;

    TicketList(Dialect dialect) {
        this.ofTenant = COLUMNS + dialect.qualified("as_ticket") + " where tenant = ";
    }

    Optional<TicketSummary> find(EntityManager entities, TenantId tenant, TicketRef ref) {
        NativeStatement question = ofTenant(tenant).set(" and ref", ref.value());
        return summaries(entities, tenant, question).stream().findFirst();
    }

    List<TicketSummary> page(EntityManager entities, TicketQuery query) {
        NativeStatement question = ofTenant(query.tenant());
        whose(question, query.teams(), query.customer());
        Boolean closed = query.closed();
        if (closed != null) {
            // Not a parameter: an index over open tickets alone is of use only where the condition says so.
            question.add(closed ? " and closed = true" : " and closed = false");
        }
        if (!query.kinds().isEmpty()) {
            question.add(query.kinds().stream()
                    .map(kind -> COUNTERS.get(kind) + " > 0")
                    .collect(Collectors.joining(" or ", " and (", ")")));
        }
        created(question, query.createdFrom(), query.createdBefore());
        behind(question, query.after());
        question.add(newestFirst(query)).limit(query.limit());
        return summaries(entities, query.tenant(), question);
    }

    /**
     * Begins with what is the same in every row, as the index does: H2 reads an index in order, and stops when the page is full, only
     * where the order names all of its columns. To the others it is the same order.
     */
    private static String newestFirst(TicketQuery query) {
        String same = "";
        if (query.customer() != null) {
            same = "customer desc, ";
        } else if (query.teams().size() == 1) {
            same = "team desc, ";
        } else if (query.teams().isEmpty() && query.closed() != null) {
            same = "closed desc, ";
        }
        return " order by tenant desc, " + same + "created_at desc, ref desc";
    }

    private NativeStatement ofTenant(TenantId tenant) {
        return new NativeStatement().add(ofTenant).value(tenant.value());
    }

    private static void whose(NativeStatement question, Set<TeamId> teams, @Nullable CustomerId customer) {
        Object[] names = teams.stream().map(TeamId::value).toArray();
        if (names.length == 1) {
            question.set(" and team", names[0]);
        } else if (names.length > 1) {
            question.add(" and team in (").values(names).add(")");
        }
        if (customer != null) {
            question.set(" and customer", customer.value());
        }
    }

    private static void created(NativeStatement question, @Nullable Instant from, @Nullable Instant before) {
        if (from != null) {
            question.add(" and created_at >= ").value(micros(from));
        }
        if (before != null) {
            question.add(" and created_at < ").value(micros(before));
        }
    }

    /**
     * The first of the two conditions is what an index begins with. It stands on the first page as well, where every ticket meets it:
     * H2 would take the primary key there, and sort.
     */
    private static void behind(NativeStatement question, @Nullable TicketPosition after) {
        long createdAt = after == null ? Long.MAX_VALUE : micros(after.createdAt());
        question.add(" and created_at <= ").value(createdAt);
        if (after != null) {
            question.add(" and (created_at < ").value(createdAt).add(" or ref < ");
            question.value(after.ref().value()).add(")");
        }
    }

    private static long micros(Instant instant) {
        return Objects.requireNonNull(Micros.of(instant));
    }

    private static List<TicketSummary> summaries(EntityManager entities, TenantId tenant, NativeStatement question) {
        List<?> rows = question.query(entities).getResultList();
        return rows.stream().map(row -> summary(tenant, new Cells(row))).toList();
    }

    private static TicketSummary summary(TenantId tenant, Cells cells) {
        return new TicketSummary(
                tenant,
                TicketRef.of(cells.text()),
                TeamId.of(cells.text()),
                cells.text(),
                CustomerId.of(cells.text()),
                cells.flag(),
                Objects.requireNonNull(Micros.instant(cells.number())),
                counted(cells),
                cells.count(),
                cells.count());
    }

    private static Map<DocumentKind, Integer> counted(Cells cells) {
        Map<DocumentKind, Integer> counted = new EnumMap<>(DocumentKind.class);
        for (DocumentKind kind : COUNTERS.keySet()) {
            int count = cells.count();
            if (count > 0) {
                counted.put(kind, count);
            }
        }
        return counted;
    }
}
