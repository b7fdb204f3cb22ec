/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.spi.DocumentVersion;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.accounting.AmendRequest;
import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.PostRequest;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is done with credit notes, over the port and by hand alike. Each begins with the lock of the invoice: credits of one
 * invoice are decided one after the other.
 */
final class CreditWork {

    private CreditWork() {}

    static CreditNoteId credit(JdbcClient statements, CreditRequest request, @Nullable PortKey key) {
        Invoice invoice = InvoiceTable.requireLocked(statements, request.invoice());
        CreditChecks.creditable(invoice, request);
        CreditCap.enforce(statements, invoice, null, request.lines());
        CreditNoteId id = CreditNoteTable.insert(statements, request, key);
        if (request.post()) {
            issue(statements, invoice, id, CreditLineTable.total(request.lines()), request.reconcile());
        }
        return id;
    }

    static CreditNoteId amend(JdbcClient statements, AmendRequest request) {
        Invoice invoice = lockInvoiceOf(statements, request.id());
        CreditChecks.amendable(invoice, CreditNoteTable.require(statements, request.id()), request);
        CreditCap.enforce(statements, invoice, request.id(), request.lines());
        CreditNoteTable.amend(statements, request);
        return request.id();
    }

    /** What is posted already stays as it is. */
    static CreditNoteId post(JdbcClient statements, PostRequest request) {
        Invoice invoice = lockInvoiceOf(statements, request.id());
        CreditNote note = CreditNoteTable.require(statements, request.id());
        if (note.state() != CreditNoteState.POSTED) {
            DocumentVersion seen = request.version();
            CreditChecks.postable(invoice, note, seen);
            issue(statements, invoice, request.id(), note.total(), request.reconcile());
        }
        return request.id();
    }

    static CreditNoteId cancel(JdbcClient statements, CancelDraftRequest request) {
        lockInvoiceOf(statements, request.id());
        CreditChecks.draft(CreditNoteTable.require(statements, request.id()), request.version());
        CreditNoteTable.cancel(statements, request.id());
        return request.id();
    }

    private static Invoice lockInvoiceOf(JdbcClient statements, CreditNoteId note) {
        return InvoiceTable.requireLocked(statements, CreditNoteTable.requireInvoiceOf(statements, note));
    }

    /** What exceeds the debt stays open, as credit of the customer. */
    private static void issue(JdbcClient statements, Invoice invoice, CreditNoteId id, Money total, boolean reconcile) {
        Money owed = invoice.residual();
        Money matched = total.isGreaterThan(owed) ? owed : total;
        if (reconcile) {
            InvoiceTable.match(statements, invoice.id(), matched);
        }
        CreditNoteTable.post(statements, id, reconcile ? matched : Money.zero(invoice.currency()));
    }
}
