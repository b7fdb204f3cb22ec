/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentStanding;
import dev.aftersales.store.Ticket;
import dev.aftersales.store.TicketQuery;
import dev.aftersales.store.TicketSummary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tickets as they stand in lists. Documents are counted when they are asked for: few tickets are asked for at once. */
final class TicketSummaries {

    private final Tables tables;

    TicketSummaries(Tables tables) {
        this.tables = tables;
    }

    List<TicketSummary> list(TicketQuery query) {
        Set<DocumentKind> kinds = query.kinds();
        return tables.tickets().shelves().list(query, ticket -> kinds.isEmpty() || hasOneOf(kinds, ticket)).stream()
                .map(this::summary)
                .toList();
    }

    Optional<TicketSummary> find(TenantId tenant, TicketRef ref) {
        return Optional.ofNullable(tables.tickets().row(tenant, ref)).map(this::summary);
    }

    private boolean hasOneOf(Set<DocumentKind> kinds, Ticket ticket) {
        return standing(documents(ticket), DocumentStanding.COUNTED)
                .anyMatch(document -> kinds.contains(document.kind()));
    }

    private TicketSummary summary(TicketTable.Row row) {
        Ticket ticket = row.ticket();
        List<Document> documents = documents(ticket);
        return new TicketSummary(
                ticket.tenant(),
                ticket.ref(),
                ticket.team(),
                ticket.title(),
                ticket.customer(),
                ticket.closed(),
                row.createdAt(),
                counted(documents),
                (int) standing(documents, DocumentStanding.OPEN_WORK).count(),
                stuck(ticket));
    }

    private List<Document> documents(Ticket ticket) {
        return tables.documents().ofTicket(ticket.tenant(), ticket.ref());
    }

    private static Map<DocumentKind, Integer> counted(List<Document> documents) {
        Map<DocumentKind, Integer> counts = new EnumMap<>(DocumentKind.class);
        standing(documents, DocumentStanding.COUNTED)
                .forEach(document -> counts.merge(document.kind(), 1, Integer::sum));
        return counts;
    }

    private static Stream<Document> standing(List<Document> documents, DocumentStanding standing) {
        return documents.stream().filter(document -> document.standing() == standing);
    }

    private int stuck(Ticket ticket) {
        return (int) tables.actions().open(ticket.tenant(), ticket.ref()).stream()
                .filter(action -> action.state() == ActionState.HELD || action.state() == ActionState.UNKNOWN)
                .count();
    }
}
