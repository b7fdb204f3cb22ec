/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.Inquiry;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Language;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.store.Document;
import dev.aftersales.store.Entitlement;
import java.util.List;
import java.util.Optional;

/** Reads what amending, confirming and cancelling a draft is decided from. */
final class DraftReads {

    private final Inquiry inquiry;
    private final AccountingReads reads;
    private final Document document;
    private final CreditNote seen;

    private DraftReads(Inquiry inquiry, Document document) {
        this.inquiry = inquiry;
        this.reads = new AccountingReads(inquiry);
        this.document = document;
        this.seen = inquiry.codec().read(document.snapshot(), CreditNote.class);
    }

    /** A credit note of a ticket; empty when the ticket has none with this id. */
    static Optional<DraftReads> of(TicketRef ticket, CreditNoteId id, Inquiry inquiry) {
        return inquiry.store()
                .document(inquiry.tenant(), new DocumentRef(DocumentKind.CREDIT_NOTE, id.value()))
                .filter(document -> document.ticket().equals(ticket))
                .map(document -> new DraftReads(inquiry, document));
    }

    /** The draft with its invoice: the caps are read first, then the invoice and its credits, then the draft itself. */
    DraftFacts withInvoice() {
        Optional<InvoiceFacts> invoice = reads.invoice(seen.invoice());
        return facts(invoice);
    }

    /** The draft alone. */
    DraftFacts alone() {
        return facts(Optional.empty());
    }

    /** The caps of its invoice. */
    List<Entitlement> rows() {
        return reads.rows(seen.invoice());
    }

    private DraftFacts facts(Optional<InvoiceFacts> invoice) {
        return new DraftFacts(
                document,
                seen,
                reads.creditNote(seen.id()),
                invoice,
                new CreditReason(document.ticket(), Language.of(inquiry.actor().locale())),
                reads.backEnd());
    }
}
