/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.action.DocumentTracker;
import dev.aftersales.action.Inquiry;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Document;
import java.util.List;
import java.util.Optional;

/** Notices that the new draft of an invoice was posted or cancelled in the back end (REF-5). */
final class DraftInvoiceTracker implements DocumentTracker {

    @Override
    public DocumentKind kind() {
        return DocumentKind.DRAFT_INVOICE;
    }

    @Override
    public PortKind port() {
        return PortKind.ACCOUNTING;
    }

    @Override
    public Optional<Tracked> read(Document known, Inquiry inquiry) {
        return new AccountingReads(inquiry)
                .invoiceAlone(InvoiceId.of(known.id()))
                .map(invoice -> new Tracked(CreditNoteFacts.of(invoice), List.of(), false));
    }
}
