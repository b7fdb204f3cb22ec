/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.refund.CreditDraft;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.ticket.DocumentLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a credit note shows.
 *
 * @param note the credit note as it stands now
 * @param link its number, and who made it when
 * @param creator the name of who made it
 * @param customer whom it credits, by name
 * @param invoice the invoice it credits; null when it cannot be read
 * @param rows its lines
 * @param totals what it comes to
 * @param draft what can be done with it; null when it is not a draft
 * @param newDrafts the new drafts of invoices that were made from the ticket (REF-5)
 */
record CreditNotePage(
        CreditNote note,
        DocumentLink link,
        String creator,
        String customer,
        @Nullable Invoice invoice,
        List<AmountRow> rows,
        Totals totals,
        @Nullable CreditDraft draft,
        List<DocumentLink> newDrafts) {

    CreditNotePage {
        rows = List.copyOf(rows);
        newDrafts = List.copyOf(newDrafts);
    }

    /** The number; a draft has none. */
    public String getNumber() {
        return note.number() == null ? "" : note.number();
    }

    /** The number of the invoice, or else its id. */
    public String getInvoiceNumber() {
        return invoice == null ? note.invoice().value() : invoice.number();
    }

    /** The version that the user sees; blank where the back end has none. */
    public String getVersion() {
        return note.version() == null ? "" : note.version().value();
    }
}
