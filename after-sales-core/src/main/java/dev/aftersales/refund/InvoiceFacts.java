/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.entitlement.share.Creditable;
import dev.aftersales.entitlement.share.NormalisedInvoice;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Hold;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invoice as it was read, with what is taken of it.
 *
 * @param tenant the tenant
 * @param invoice the invoice
 * @param live its live credit notes, of any origin
 * @param foreign those of them that were made elsewhere
 * @param rows what the library has taken of it, read before the back end was
 * @param today today in the zone of its company
 */
record InvoiceFacts(
        TenantId tenant,
        Invoice invoice,
        List<CreditNote> live,
        List<CreditNote> foreign,
        List<Entitlement> rows,
        LocalDate today) {

    InvoiceFacts {
        live = List.copyOf(live);
        foreign = List.copyOf(foreign);
        rows = List.copyOf(rows);
    }

    /** The invoice in cells, or why it cannot be brought into them. */
    NormalisedInvoice normalised() {
        return Creditable.of(invoice);
    }

    InvoiceAccount account(Creditable whole, List<Hold> leftOut) {
        return InvoiceAccount.of(tenant, invoice, whole, foreign, rows, leftOut);
    }

    CreditDate date() {
        return new CreditDate(invoice, today);
    }

    boolean isPosted() {
        return invoice.state() == InvoiceState.POSTED;
    }

    /** Nothing is owed any more (REF-6). */
    boolean isPaid() {
        return !invoice.residual().isPositive();
    }

    Optional<CreditNote> openDraft() {
        return live.stream()
                .filter(note -> note.state() == CreditNoteState.DRAFT)
                .findFirst();
    }
}
