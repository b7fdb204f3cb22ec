/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.action.DocumentTracker;
import dev.aftersales.action.Gatekeeper;
import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.store.Document;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Opens documents, through their ticket or by themselves.
 *
 * <p>Whoever made a repair order from a ticket may open it through that ticket without any right on repairs; by itself it needs
 * the right (REP-7). The other kinds may be opened through their ticket by whoever may use their service there. A denial on the
 * ticket itself always wins. Thread-safe.
 */
public final class TicketDocuments {

    private final Map<DocumentKind, DocumentTracker> trackers = new EnumMap<>(DocumentKind.class);

    /**
     * Opens documents that these trackers can read.
     *
     * @param trackers one per kind of document
     */
    public TicketDocuments(Collection<? extends DocumentTracker> trackers) {
        trackers.forEach(tracker -> this.trackers.put(tracker.kind(), tracker));
    }

    /**
     * Opens a document through its ticket's smart button or chatter link.
     *
     * @param ticket the ticket
     * @param ref the document
     * @param inquiry on whose behalf
     * @return the document as it stands now, or why not
     */
    public OpenedDocument open(TicketRef ticket, DocumentRef ref, Inquiry inquiry) {
        Target onTicket = new Target(TargetKind.TICKET, ticket.value());
        Optional<Refusal> denied = ask(Permission.VIEW_TICKET, onTicket, inquiry);
        if (denied.isPresent()) {
            return OpenedDocument.refused(denied.get());
        }
        Optional<Document> document = inquiry.store()
                .document(inquiry.tenant(), ref)
                .filter(found -> found.ticket().equals(ticket));
        if (document.isEmpty() || !mayOpenThroughTicket(document.get(), onTicket, inquiry)) {
            return notFound();
        }
        return read(document.get(), inquiry);
    }

    /**
     * Opens a document by itself.
     *
     * @param ref the document
     * @param inquiry on whose behalf
     * @return the document as it stands now, or why not
     */
    public OpenedDocument open(DocumentRef ref, Inquiry inquiry) {
        Optional<Refusal> denied = ask(Permission.OPEN_DOCUMENT, target(ref), inquiry);
        if (denied.isPresent()) {
            return OpenedDocument.refused(denied.get());
        }
        return inquiry.store()
                .document(inquiry.tenant(), ref)
                .map(document -> read(document, inquiry))
                .orElseGet(TicketDocuments::notFound);
    }

    private static boolean mayOpenThroughTicket(Document document, Target ticket, Inquiry inquiry) {
        boolean own = document.kind() == DocumentKind.REPAIR
                ? document.creator().equals(inquiry.actor().user())
                : ask(permission(document.kind()), ticket, inquiry).isEmpty();
        return own
                || ask(Permission.OPEN_DOCUMENT, target(document.ref()), inquiry)
                        .isEmpty();
    }

    private static Permission permission(DocumentKind kind) {
        return switch (kind) {
            case CREDIT_NOTE, DRAFT_INVOICE -> Permission.REFUND;
            case COUPON -> Permission.COUPON;
            case RETURN -> Permission.RETURN;
            case REPAIR -> Permission.REPAIR;
            case TASK -> Permission.FIELD_SERVICE;
        };
    }

    private OpenedDocument read(Document document, Inquiry inquiry) {
        DocumentTracker tracker = trackers.get(document.kind());
        if (tracker == null) {
            return notFound();
        }
        try {
            return tracker.read(document, inquiry)
                    .map(tracked -> OpenedDocument.of(document, tracked.facts()))
                    .orElseGet(TicketDocuments::notFound);
        } catch (ReadFailed failed) {
            return OpenedDocument.refused(failed.refusal());
        }
    }

    private static Optional<Refusal> ask(Permission permission, Target target, Inquiry inquiry) {
        return Gatekeeper.refusal(inquiry.ports(), inquiry.actor(), new AccessRequest(permission, target));
    }

    private static Target target(DocumentRef ref) {
        return new Target(TargetKind.DOCUMENT, ref.kind() + "/" + ref.id());
    }

    private static OpenedDocument notFound() {
        return OpenedDocument.refused(Refusal.of(RefusalCode.DOCUMENT_NOT_FOUND));
    }
}
