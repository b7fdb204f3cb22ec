/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.action.Gatekeeper;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentPosition;
import dev.aftersales.store.DocumentQuery;
import dev.aftersales.store.DocumentStanding;
import java.util.List;
import java.util.Optional;

/** Lists the documents behind the smart buttons of a ticket, page by page (TKT-3). Thread-safe. */
public final class DocumentLists {

    private final Bookmarks bookmarks;

    /**
     * Lists.
     *
     * @param constraints checks the fields of filters
     */
    public DocumentLists(Constraints constraints) {
        this.bookmarks = new Bookmarks(constraints);
    }

    /**
     * A page of documents.
     *
     * @param ticket the ticket
     * @param filter which documents
     * @param inquiry on whose behalf
     * @return the page; refused when the actor may not see the ticket, there is none, or the filter asks for what cannot be
     */
    public DocumentPage list(TicketRef ticket, DocumentFilter filter, Inquiry inquiry) {
        Optional<Refusal> denied = Gatekeeper.refusal(inquiry.ports(), inquiry.actor(), TicketAccess.toView(ticket));
        if (denied.isPresent()) {
            return DocumentPage.refused(List.of(denied.get()));
        }
        Optional<DocumentPosition> after = Optional.ofNullable(filter.cursor()).flatMap(bookmarks::document);
        List<Refusal> bad = bookmarks.refusals(filter, filter.cursor() == null || after.isPresent());
        if (!bad.isEmpty()) {
            return DocumentPage.refused(bad);
        }
        if (inquiry.ticket(ticket).isEmpty()) {
            return DocumentPage.refused(List.of(Refusal.at("ticket", RefusalCode.TICKET_NOT_FOUND)));
        }
        return page(ticket, filter, after, inquiry);
    }

    private static DocumentPage page(
            TicketRef ticket, DocumentFilter filter, Optional<DocumentPosition> after, Inquiry inquiry) {
        DocumentQuery query = DocumentQuery.builder()
                .tenant(inquiry.tenant())
                .ticket(ticket)
                .kind(filter.kind())
                .standing(DocumentStanding.COUNTED)
                .after(after.orElse(null))
                .limit(filter.limit() + 1)
                .build();
        List<Document> read = inquiry.store().documents(query);
        List<Document> page = read.subList(0, Math.min(read.size(), filter.limit()));
        return new DocumentPage(
                page.stream().map(DocumentLink::of).toList(),
                read.size() > page.size()
                        ? Optional.of(Bookmarks.cursor(page.get(page.size() - 1).position()))
                        : Optional.empty(),
                List.of());
    }
}
