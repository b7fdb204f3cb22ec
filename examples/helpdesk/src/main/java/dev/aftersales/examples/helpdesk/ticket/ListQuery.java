/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.ticket.TicketFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list is asked for. Pages go forward by cursors; the cursors of the pages before travel along, so that one can go back.
 *
 * @param team only this team's; blank for all
 * @param customer only this customer's; blank for all
 * @param state {@code open}, {@code closed} or {@code all}
 * @param service only tickets with documents of this service; null for all
 * @param cursor where this page starts; blank for the first one
 * @param back where the pages before start, the nearest last; the first page has an empty one
 */
record ListQuery(
        String team,
        String customer,
        String state,
        @Nullable AfterSalesService service,
        String cursor,
        List<String> back) {

    static final int PAGE = 25;

    /** Further back than this, the way leads over the first page. */
    private static final int LONGEST_WAY_BACK = 20;

    private static final String OPEN = "open";

    ListQuery {
        team = Objects.requireNonNullElse(team, "");
        customer = Objects.requireNonNullElse(customer, "");
        state = Objects.requireNonNullElse(state, OPEN);
        cursor = Objects.requireNonNullElse(cursor, "");
        back = back == null ? List.of() : List.copyOf(back);
    }

    static TicketRef reference(String typed) {
        return TicketRef.of(TicketInput.seen(typed).toUpperCase(Locale.ROOT));
    }

    TicketFilter filter() {
        TicketFilter first = TicketFilter.builder()
                .teams(team.isEmpty() ? List.of() : List.of(TeamId.of(team)))
                .customer(customer.isEmpty() ? null : CustomerId.of(customer))
                .closed(closed())
                .service(service)
                .limit(PAGE)
                .build();
        return cursor.isEmpty() ? first : first.from(Cursor.of(cursor));
    }

    private @Nullable Boolean closed() {
        return switch (state) {
            case "closed" -> true;
            case "all" -> null;
            default -> false;
        };
    }

    /** Whether anything is left out. */
    public boolean getFiltered() {
        return !team.isEmpty() || !customer.isEmpty() || service != null || !OPEN.equals(state);
    }

    /** The first page. */
    String first() {
        return path("", List.of());
    }

    String next(Cursor next) {
        List<String> way = new ArrayList<>(back);
        way.add(cursor);
        return path(next.value(), way.subList(Math.max(0, way.size() - LONGEST_WAY_BACK), way.size()));
    }

    @Nullable
    String previous() {
        if (cursor.isEmpty()) {
            return null;
        }
        int last = back.size() - 1;
        return last < 0 ? first() : path(back.get(last), back.subList(0, last));
    }

    private String path(String from, List<String> way) {
        return UriComponentsBuilder.fromPath("/tickets")
                .queryParam("team", "{team}")
                .queryParam("customer", "{customer}")
                .queryParam("state", "{state}")
                .queryParam("service", "{service}")
                .queryParam("cursor", from)
                .queryParam("back", way.toArray())
                .encode()
                .buildAndExpand(team, customer, state, service == null ? "" : service.name())
                .toUriString();
    }
}
