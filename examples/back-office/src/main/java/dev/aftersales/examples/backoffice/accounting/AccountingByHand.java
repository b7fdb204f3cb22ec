/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What accountants do with invoices in the books themselves, past the port. What the books do not allow is refused as over the
 * port, with {@link PortRefused}. Thread-safe. See {@link CreditsByHand} for credit notes.
 */
public final class AccountingByHand {

    private final OfficeDatabase database;

    /**
     * By hand in a database.
     *
     * @param database where the books are
     */
    public AccountingByHand(OfficeDatabase database) {
        this.database = database;
    }

    /**
     * Writes an invoice, and leaves it a draft.
     *
     * @param sheet what is on it
     * @return the draft
     */
    public InvoiceId draft(InvoiceSheet sheet) {
        return database.byHand(statements -> InvoiceTable.insert(statements, sheet));
    }

    /**
     * Writes an invoice and posts it.
     *
     * @param sheet what is on it
     * @return the invoice
     */
    public InvoiceId post(InvoiceSheet sheet) {
        return database.byHand(statements -> {
            InvoiceId id = InvoiceTable.insert(statements, sheet);
            InvoiceTable.post(statements, id);
            return id;
        });
    }

    /**
     * Posts a draft.
     *
     * @param id the draft
     * @return the invoice then
     */
    public Invoice post(InvoiceId id) {
        return change(id, InvoiceState.DRAFT, (statements, draft) -> InvoiceTable.post(statements, id));
    }

    /**
     * Cancels a draft.
     *
     * @param id the draft
     * @return the invoice then
     */
    public Invoice cancel(InvoiceId id) {
        return change(
                id,
                InvoiceState.DRAFT,
                (statements, draft) -> InvoiceTable.setState(statements, id, InvoiceState.CANCELLED));
    }

    /**
     * Takes a payment.
     *
     * @param id a posted invoice
     * @param amount how much: more than nothing, and at most what is owed
     * @return the invoice then
     */
    public Invoice pay(InvoiceId id, Money amount) {
        return change(id, InvoiceState.POSTED, (statements, invoice) -> pay(statements, invoice, amount));
    }

    /**
     * Takes a payment of all that is owed.
     *
     * @param id a posted invoice that is not paid yet
     * @return the invoice then
     */
    public Invoice payInFull(InvoiceId id) {
        return change(id, InvoiceState.POSTED, (statements, invoice) -> pay(statements, invoice, invoice.residual()));
    }

    private static void pay(JdbcClient statements, Invoice invoice, Money amount) {
        if (!amount.getCurrencyUnit().equals(invoice.currency()) || !amount.isPositive()) {
            throw Refused.rejected("a payment is an amount in the currency of its invoice");
        }
        if (amount.isGreaterThan(invoice.residual())) {
            throw new PortRefused(
                    PortRefusalCode.EXCEEDS_REMAINING,
                    Map.of("residual", invoice.residual().toString()));
        }
        InvoiceTable.pay(statements, invoice.id(), amount);
    }

    /**
     * Changes something about an invoice that no amount depends on: only its version moves on.
     *
     * @param id a posted invoice
     * @return the invoice then
     */
    public Invoice touch(InvoiceId id) {
        return change(id, InvoiceState.POSTED, (statements, invoice) -> InvoiceTable.touch(statements, id));
    }

    @FunctionalInterface
    private interface Change {
        void make(JdbcClient statements, Invoice invoice);
    }

    private Invoice change(InvoiceId id, InvoiceState needed, Change change) {
        return database.byHand(statements -> {
            Invoice invoice = InvoiceTable.requireLocked(statements, id);
            if (invoice.state() != needed) {
                throw Refused.wrongState(invoice.state());
            }
            change.make(statements, invoice);
            return InvoiceTable.require(statements, id);
        });
    }

    /**
     * The newest invoices in any state.
     *
     * @return a page of them, newest first
     */
    public List<Invoice> newest() {
        return database.byHand(InvoiceList::newest);
    }

    /**
     * The drafts of a customer.
     *
     * @param customer whom they bill
     * @return all of them, oldest first
     */
    public List<Invoice> drafts(CustomerId customer) {
        return database.byHand(statements -> InvoiceList.drafts(statements, customer));
    }

    /**
     * Locks the books before a day.
     *
     * @param firstOpenDate the first day that is open; null to unlock all
     */
    public void lockBefore(@Nullable LocalDate firstOpenDate) {
        database.byHand(statements -> statements
                .sql("update bo_company set first_open = cast(? as date)")
                .param(firstOpenDate)
                .update());
    }
}
