/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.Labels;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentQuery;
import dev.aftersales.store.DocumentStanding;
import dev.aftersales.store.Store;
import dev.aftersales.store.Ticket;
import dev.aftersales.store.TicketSummary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents that a view shows: all of the ticket; or, of a ticket with very many, the first of each kind. */
final class ShownDocuments {

    /** More than almost any ticket has. */
    private static final int MANY = 200;

    private final Store store;
    private final Ticket ticket;
    private final List<Document> first;

    ShownDocuments(Store store, Ticket ticket) {
        this.store = store;
        this.ticket = ticket;
        this.first = read(null, null, MANY);
    }

    List<DocumentLink> drafts() {
        return links(DocumentStanding.OPEN_WORK, null);
    }

    List<SmartButton> smartButtons(Locale locale) {
        Optional<TicketSummary> counts = areAll() ? Optional.empty() : store.summary(ticket.tenant(), ticket.ref());
        return Arrays.stream(DocumentKind.values())
                .flatMap(kind -> smartButton(kind, counts, locale).stream())
                .toList();
    }

    /** Where not all documents were read, the ticket's own count says how many there are. */
    private Optional<SmartButton> smartButton(DocumentKind kind, Optional<TicketSummary> counts, Locale locale) {
        List<DocumentLink> links = links(DocumentStanding.COUNTED, kind);
        int count = Math.max(counts.map(of -> of.counted(kind)).orElse(0), links.size());
        return count == 0
                ? Optional.empty()
                : Optional.of(new SmartButton(kind, Labels.of(kind, locale), count, links));
    }

    private List<DocumentLink> links(DocumentStanding standing, @Nullable DocumentKind kind) {
        List<Document> documents = areAll() ? first : read(standing, kind, TicketFilter.DEFAULT_LIMIT);
        return documents.stream()
                .filter(document -> document.standing() == standing)
                .filter(document -> kind == null || document.kind() == kind)
                .map(DocumentLink::of)
                .toList();
    }

    private boolean areAll() {
        return first.size() < MANY;
    }

    private List<Document> read(@Nullable DocumentStanding standing, @Nullable DocumentKind kind, int limit) {
        return store.documents(DocumentQuery.builder()
                .tenant(ticket.tenant())
                .ticket(ticket.ref())
                .kind(kind)
                .standing(standing)
                .limit(limit)
                .build());
    }
}
