/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.accounting.CreditNoteId;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the kit must be able to do in a back end with invoices, by other means than the port. */
public interface AccountingBackEnd extends BackEndUnderTest<AccountingPort> {

    /**
     * Creates a customer.
     *
     * @return a customer without invoices
     */
    CustomerId customer();

    /**
     * A product to sell.
     *
     * @return a product that was on no invoice of a customer of this test
     */
    ProductId product();

    /**
     * An order for invoices to bill.
     *
     * @param customer who ordered
     * @return an order without invoices
     */
    SaleOrderId saleOrder(CustomerId customer);

    /**
     * Creates a posted invoice.
     *
     * @param sketch what is on it
     * @return the invoice
     */
    InvoiceId post(InvoiceSketch sketch);

    /**
     * Creates an invoice and leaves it a draft.
     *
     * @param sketch what is on it
     * @return the draft
     */
    InvoiceId draft(InvoiceSketch sketch);

    /**
     * Takes a payment, as a cashier does.
     *
     * @param invoice a posted invoice
     * @param amount at most what is owed
     */
    void pay(InvoiceId invoice, Money amount);

    /**
     * Credits a whole invoice, as accountants do in the back end itself.
     *
     * @param invoice a posted invoice
     * @return the posted credit note
     */
    CreditNoteId creditElsewhere(InvoiceId invoice);

    /**
     * Begins a credit note over a whole invoice, as accountants do in the back end itself.
     *
     * @param invoice a posted invoice
     * @return the draft
     */
    CreditNoteId draftElsewhere(InvoiceId invoice);

    /**
     * Cancels a draft credit note in the back end itself.
     *
     * @param draft the draft
     */
    void cancelElsewhere(CreditNoteId draft);

    /**
     * Reads all draft invoices of a customer.
     *
     * @param customer the customer
     * @return the drafts as the back end has them
     */
    List<Invoice> drafts(CustomerId customer);

    /**
     * Changes something about a posted invoice that no amount depends on, so that it has another version. Asked only where the
     * port declares VERSIONED.
     *
     * @param invoice the invoice
     */
    void touch(InvoiceId invoice);

    /**
     * Locks the books before a day, where that can be done.
     *
     * @param firstOpenDate the first day that stays open
     * @return false where the back end locks no periods, which is what it says unless overridden
     */
    default boolean lockBooksBefore(LocalDate firstOpenDate) {
        return false;
    }

    /** Takes the lock off the books again. Asked after {@link #lockBooksBefore}; nothing unless overridden. */
    default void unlockBooks() {}

    /**
     * How many invoices of one customer do not fit on one page of the port's listing.
     *
     * @return a number that makes two or three pages
     */
    int moreThanAPage();

    /**
     * How many lines the largest invoice has that is tried.
     *
     * @return 10,000 unless overridden, as where that takes longer than a test may
     */
    default int manyLines() {
        return 10_000;
    }

    /**
     * The currencies to try: at least one, and one of each number of decimals that the back end knows.
     *
     * @return yen, euro and Tunisian dinar unless overridden: 0, 2 and 3 decimals
     */
    default List<CurrencyUnit> currencies() {
        return List.of(CurrencyUnit.EUR, CurrencyUnit.JPY, CurrencyUnit.of("TND"));
    }

    /**
     * Days on which invoices of one customer can be posted, one after the other.
     *
     * @return the day before yesterday, yesterday and today unless overridden; the last is today
     */
    default List<LocalDate> days() {
        return List.of(today().minusDays(2), today().minusDays(1), today());
    }

    /**
     * The current business day.
     *
     * @return the date where the company is
     */
    default LocalDate today() {
        return LocalDate.now(clock());
    }
}
