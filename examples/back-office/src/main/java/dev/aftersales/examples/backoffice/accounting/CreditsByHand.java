/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.CreditRequest;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.PostRequest;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What accountants do with credit notes in the books themselves, past the port and without keys. The cap holds for them too,
 * and what the books do not allow is refused with {@link dev.aftersales.spi.PortRefused}. Thread-safe.
 */
public final class CreditsByHand {

    private final OfficeDatabase database;

    /**
     * By hand in a database.
     *
     * @param database where the books are
     */
    public CreditsByHand(OfficeDatabase database) {
        this.database = database;
    }

    /**
     * Begins a credit note over a whole invoice.
     *
     * @param invoice a posted invoice
     * @param reason why, as printed
     * @return the draft
     */
    public CreditNote draftInFull(InvoiceId invoice, String reason) {
        return credit(invoice, reason, false);
    }

    /**
     * Credits a whole invoice, and matches the credit note with it.
     *
     * @param invoice a posted invoice
     * @param reason why, as printed
     * @return the posted credit note
     */
    public CreditNote creditInFull(InvoiceId invoice, String reason) {
        return credit(invoice, reason, true);
    }

    private CreditNote credit(InvoiceId invoice, String reason, boolean post) {
        return database.byHand(statements -> {
            CreditRequest request = inFull(InvoiceTable.require(statements, invoice), reason, post);
            return CreditNoteTable.require(statements, CreditWork.credit(statements, request, null));
        });
    }

    private CreditRequest inFull(Invoice invoice, String reason, boolean post) {
        List<CreditNoteLine> lines = invoice.lines().stream()
                .map(line -> new CreditNoteLine(line.id(), line.quantity(), line.net(), line.taxes()))
                .toList();
        return CreditRequest.builder()
                .invoice(invoice.id())
                .billTo(invoice.billTo())
                .lines(lines)
                .date(database.today())
                .reason(reason)
                .post(post)
                .reconcile(post)
                .build();
    }

    /**
     * Posts a draft, and matches it with its invoice.
     *
     * @param draft the draft
     * @return the credit note then
     */
    public CreditNote post(CreditNoteId draft) {
        return database.byHand(
                statements -> read(statements, CreditWork.post(statements, new PostRequest(draft, null, true))));
    }

    /**
     * Cancels a draft.
     *
     * @param draft the draft
     * @return the credit note then
     */
    public CreditNote cancel(CreditNoteId draft) {
        return database.byHand(
                statements -> read(statements, CreditWork.cancel(statements, new CancelDraftRequest(draft, null))));
    }

    private static CreditNote read(JdbcClient statements, CreditNoteId id) {
        return CreditNoteTable.require(statements, id);
    }
}
