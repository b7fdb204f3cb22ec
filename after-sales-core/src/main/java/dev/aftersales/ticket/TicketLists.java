/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.action.Inquiry;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Labels;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TeamId;
import dev.aftersales.store.TicketPosition;
import dev.aftersales.store.TicketQuery;
import dev.aftersales.store.TicketSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists tickets (TKT-1, TKT-3), as far as the host's access policy shows them (EXE-9). Thread-safe. */
public final class TicketLists {

    /** How often the store is asked for one page where the policy hides most of what it lets the actor list. */
    private static final int MAX_READS = 10;

    private final Bookmarks bookmarks;

    /**
     * Lists.
     *
     * @param constraints checks the fields of filters
     */
    public TicketLists(Constraints constraints) {
        this.bookmarks = new Bookmarks(constraints);
    }

    /**
     * A page of tickets.
     *
     * @param filter which tickets
     * @param inquiry on whose behalf
     * @return the page; refused when the filter asks for what cannot be, or the list is denied; empty when it is hidden
     */
    public TicketPage list(TicketFilter filter, Inquiry inquiry) {
        Optional<TicketPosition> after = Optional.ofNullable(filter.cursor()).flatMap(bookmarks::ticket);
        List<Refusal> bad = refusals(filter, after);
        if (!bad.isEmpty()) {
            return TicketPage.refused(bad);
        }
        ListAccess access = new ListAccess(inquiry);
        ListAccess.Scope scope = access.scope(filter.teams());
        if (scope.nothing() || !scope.refusals().isEmpty()) {
            return TicketPage.refused(scope.refusals());
        }
        return page(query(filter, after, scope.teams(), inquiry), access, inquiry);
    }

    private List<Refusal> refusals(TicketFilter filter, Optional<TicketPosition> after) {
        List<Refusal> refusals = bookmarks.refusals(filter, filter.cursor() == null || after.isPresent());
        Instant from = filter.createdFrom();
        Instant before = filter.createdBefore();
        if (from != null && before != null && !from.isBefore(before)) {
            refusals.add(Refusal.at("createdBefore", RefusalCode.INVALID));
        }
        return refusals;
    }

    private static TicketQuery query(
            TicketFilter filter, Optional<TicketPosition> after, Set<TeamId> teams, Inquiry inquiry) {
        AfterSalesService service = filter.service();
        return TicketQuery.builder()
                .tenant(inquiry.tenant())
                .teams(teams)
                .customer(filter.customer())
                .closed(filter.closed())
                .kinds(service == null ? Set.of() : ServiceDocuments.of(service))
                .createdFrom(StorableTime.bound(filter.createdFrom()))
                .createdBefore(StorableTime.bound(filter.createdBefore()))
                .after(after.orElse(null))
                .limit(filter.limit())
                .build();
    }

    /** Reads one ticket more than the page holds, so that there is a next page only where there is something to show on it. */
    private static TicketPage page(TicketQuery query, ListAccess access, Inquiry inquiry) {
        List<TicketSummary> shown = new ArrayList<>();
        TicketPosition reached = query.after();
        for (int i = 0; i < MAX_READS; i++) {
            List<TicketSummary> read = inquiry.store()
                    .tickets(query.change()
                            .after(reached)
                            .limit(query.limit() + 1)
                            .build());
            shown.addAll(access.visible(read));
            if (shown.size() > query.limit()) {
                List<TicketSummary> page = shown.subList(0, query.limit());
                return page(page, page.get(page.size() - 1).position(), inquiry);
            }
            if (read.size() <= query.limit()) {
                return page(shown, null, inquiry);
            }
            reached = read.get(read.size() - 1).position();
        }
        return page(shown, reached, inquiry);
    }

    private static TicketPage page(List<TicketSummary> shown, @Nullable TicketPosition reached, Inquiry inquiry) {
        Locale locale = inquiry.actor().locale();
        return new TicketPage(
                shown.stream().map(ticket -> line(ticket, locale)).toList(),
                Optional.ofNullable(reached).map(Bookmarks::cursor),
                List.of());
    }

    private static TicketLine line(TicketSummary ticket, Locale locale) {
        return new TicketLine(
                ticket.ref(),
                ticket.title(),
                ticket.team(),
                ticket.customer(),
                ticket.closed(),
                ticket.createdAt(),
                Arrays.stream(DocumentKind.values())
                        .filter(kind -> ticket.counted(kind) > 0)
                        .map(kind -> new DocumentCount(kind, Labels.of(kind, locale), ticket.counted(kind)))
                        .toList(),
                ticket.openWork(),
                ticket.stuck());
    }
}
