/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.replay;

import java.util.concurrent.atomic.LongAdder;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Adds up what happens, from any number of threads. */
final class Tally {

    private final LongAdder tickets = new LongAdder();
    private final LongAdder rowsReturned = new LongAdder();
    private final LongAdder rowsNoPurchase = new LongAdder();
    private final LongAdder rowsExceeding = new LongAdder();
    private final LongAdder returns = new LongAdder();
    private final LongAdder returnedUnits = new LongAdder();
    private final LongAdder creditNotes = new LongAdder();
    private final LongAdder refundedPence = new LongAdder();
    private final LongAdder commands = new LongAdder();

    void ticket(Allocation allocation) {
        tickets.increment();
        rowsReturned.add(allocation.rowsReturned());
        rowsNoPurchase.add(allocation.rowsNoPurchase());
        rowsExceeding.add(allocation.rowsExceeding());
    }

    void returned(long units) {
        returns.increment();
        returnedUnits.add(units);
    }

    void refunded(Money total) {
        creditNotes.increment();
        refundedPence.add(total.getAmountMinorLong());
    }

    void command() {
        commands.increment();
    }

    long commands() {
        return commands.sum();
    }

    long ticketsPlayed() {
        return tickets.sum();
    }

    Figures figures(RetailFile file, long salesInvoices) {
        return new Figures(
                file.rows(),
                file.withoutCustomer(),
                salesInvoices,
                tickets.sum(),
                rowsReturned.sum(),
                rowsNoPurchase.sum(),
                rowsExceeding.sum(),
                returnedUnits.sum(),
                returns.sum(),
                creditNotes.sum(),
                Money.ofMinor(CurrencyUnit.GBP, refundedPence.sum()).getAmount().toPlainString());
    }
}
