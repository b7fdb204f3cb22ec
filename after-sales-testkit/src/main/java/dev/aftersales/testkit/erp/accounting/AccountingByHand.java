/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.accounting;

import dev.aftersales.spi.accounting.CancelDraftRequest;
import dev.aftersales.spi.accounting.CreditNote;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.PostRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What accountants do in the books themselves, past the port and without port keys.
 *
 * <p>What the books do not allow is refused as over the port, with {@link dev.aftersales.spi.PortRefused}.
 */
public interface AccountingByHand {

    /**
     * The books of this tenant.
     *
     * @return the books
     */
    Books books();

    /**
     * Begins to write an invoice.
     *
     * @param reference its id and number
     * @return the invoice, to be ended with {@code post()} or {@code draft()}
     */
    default InvoiceSeed invoice(String reference) {
        return new InvoiceSeed(books(), reference);
    }

    /**
     * Keeps an invoice as it is given; nothing is computed or checked.
     *
     * @param invoice the invoice
     * @return the same invoice
     */
    default Invoice put(Invoice invoice) {
        return books().invoiceWork().put(invoice);
    }

    /**
     * An invoice as it stands.
     *
     * @param id the invoice
     * @return the invoice
     */
    default Invoice invoice(InvoiceId id) {
        return books().requireInvoice(id);
    }

    /**
     * Takes a payment.
     *
     * @param invoice a posted invoice
     * @param amount how much, in the invoice's currency; at most what is owed
     * @return the invoice then
     */
    default Invoice pay(InvoiceId invoice, String amount) {
        Money money = Money.of(invoice(invoice).currency(), new BigDecimal(amount));
        return books().invoiceWork().pay(invoice, money);
    }

    /**
     * Takes a payment of all that is owed.
     *
     * @param invoice a posted invoice
     * @return the invoice then
     */
    default Invoice payInFull(InvoiceId invoice) {
        return books().invoiceWork().pay(invoice, invoice(invoice).residual());
    }

    /**
     * Posts a draft invoice.
     *
     * @param invoice the draft
     * @return the invoice then
     */
    default Invoice postInvoice(InvoiceId invoice) {
        return books().invoiceWork().post(invoice);
    }

    /**
     * Cancels an invoice.
     *
     * @param invoice the invoice
     * @return the invoice then
     */
    default Invoice cancelInvoice(InvoiceId invoice) {
        return books().invoiceWork().cancel(invoice);
    }

    /**
     * Deletes an invoice, as if it had never been.
     *
     * @param invoice the invoice
     */
    default void deleteInvoice(InvoiceId invoice) {
        books().invoiceWork().delete(invoice);
    }

    /**
     * Changes something about an invoice that no amount depends on: only its version moves on.
     *
     * @param invoice the invoice
     * @return the invoice then
     */
    default Invoice touchInvoice(InvoiceId invoice) {
        return books().invoiceWork().touch(invoice);
    }

    /**
     * Locks the books before a day.
     *
     * @param firstOpenDate the first day that is open; null to unlock all
     */
    default void lockBooksBefore(@Nullable LocalDate firstOpenDate) {
        books().invoiceWork().lockBefore(firstOpenDate);
    }

    /**
     * Begins a credit note that is made in the back end itself.
     *
     * @param invoice the invoice it credits
     * @return the credit note, to be ended with {@code post()} or {@code draft()}
     */
    default CreditNoteSeed creditByHand(InvoiceId invoice) {
        return new CreditNoteSeed(books(), invoice(invoice));
    }

    /**
     * A credit note as it stands.
     *
     * @param id the credit note
     * @return the credit note
     */
    default CreditNote creditNote(CreditNoteId id) {
        return books().requireCreditNote(id);
    }

    /**
     * The credit notes of an invoice that are not cancelled.
     *
     * @param invoice the invoice
     * @return the credit notes, oldest first
     */
    default List<CreditNote> creditNotesOf(InvoiceId invoice) {
        return books().creditsOf(invoice);
    }

    /**
     * Posts a draft credit note, and matches it with its invoice.
     *
     * @param id the draft
     * @return the credit note then
     */
    default CreditNote postCreditNote(CreditNoteId id) {
        return books().post(new PostRequest(id, null, true), null);
    }

    /**
     * Deletes a draft or cancelled credit note, as if it had never been. The journal shows it as cancelled.
     *
     * @param id the credit note
     */
    default void deleteCreditNote(CreditNoteId id) {
        books().deleteDraft(id);
    }

    /**
     * Cancels a draft credit note.
     *
     * @param id the draft
     * @return the credit note then
     */
    default CreditNote cancelCreditNote(CreditNoteId id) {
        return books().cancelDraft(new CancelDraftRequest(id, null), null);
    }
}
