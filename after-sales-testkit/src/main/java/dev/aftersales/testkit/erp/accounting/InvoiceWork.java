/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.accounting;

import dev.aftersales.spi.accounting.Company;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.testkit.fault.Operation;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What accountants, and other parts of the back end, do with invoices. Thread-safe.
 *
 * <p>An id that does not exist is refused as over the port, with {@link dev.aftersales.spi.PortRefused}.
 */
public final class InvoiceWork {

    private final Books books;

    InvoiceWork(Books books) {
        this.books = books;
    }

    /**
     * Keeps an invoice as it is given; nothing is computed or checked.
     *
     * @param invoice the invoice
     * @return the same invoice
     */
    public Invoice put(Invoice invoice) {
        synchronized (books) {
            books.invoices.put(invoice);
        }
        return invoice;
    }

    /**
     * An invoice as it stands.
     *
     * @param id the invoice
     * @return the invoice, or empty when there is none
     */
    public Optional<Invoice> find(InvoiceId id) {
        synchronized (books) {
            return books.invoices.find(id);
        }
    }

    /**
     * Begins to write an invoice that gets its number once it is posted.
     *
     * @return the invoice, to be ended with {@code draft()}
     */
    public InvoiceSeed begin() {
        synchronized (books) {
            return new InvoiceSeed(books, books.invoices.nextDraft().value());
        }
    }

    /**
     * Takes a payment.
     *
     * @param id a posted invoice
     * @param amount how much, at most what is owed
     * @return the invoice then
     */
    public Invoice pay(InvoiceId id, Money amount) {
        synchronized (books) {
            return recorded(Operation.PAY, books.invoices.pay(posted(id), amount));
        }
    }

    /**
     * Posts a draft.
     *
     * @param id a draft invoice
     * @return the invoice then
     */
    public Invoice post(InvoiceId id) {
        synchronized (books) {
            Invoice draft = books.invoices.require(id);
            if (draft.state() != InvoiceState.DRAFT) {
                throw CreditChecks.wrongState(draft.state());
            }
            return recorded(Operation.POST_INVOICE, books.invoices.post(draft));
        }
    }

    /**
     * Cancels an invoice, draft or posted.
     *
     * @param id the invoice
     * @return the invoice then
     */
    public Invoice cancel(InvoiceId id) {
        synchronized (books) {
            return recorded(Operation.WITHDRAW_INVOICE, books.invoices.cancel(books.invoices.require(id)));
        }
    }

    /**
     * Deletes an invoice, as if it had never been.
     *
     * @param id the invoice
     */
    public void delete(InvoiceId id) {
        synchronized (books) {
            recorded(Operation.WITHDRAW_INVOICE, books.invoices.require(id));
            books.invoices.delete(id);
        }
    }

    /**
     * Changes something about an invoice that no amount depends on: its version moves on.
     *
     * @param id the invoice
     * @return the invoice then
     */
    public Invoice touch(InvoiceId id) {
        synchronized (books) {
            return books.invoices.change(Invoice.builder().from(books.invoices.require(id)));
        }
    }

    /**
     * Locks the books before a day.
     *
     * @param firstOpenDate the first day that is open; null to unlock all
     */
    public void lockBefore(@Nullable LocalDate firstOpenDate) {
        synchronized (books) {
            Company company = books.invoices.company();
            books.invoices.setCompany(new Company(company.id(), company.zone(), firstOpenDate));
        }
    }

    private Invoice posted(InvoiceId id) {
        Invoice invoice = books.invoices.require(id);
        if (invoice.state() != InvoiceState.POSTED) {
            throw CreditChecks.wrongState(invoice.state());
        }
        return invoice;
    }

    private Invoice recorded(Operation operation, Invoice invoice) {
        books.context().record(operation, null, invoice.id().value(), invoice);
        return invoice;
    }
}
