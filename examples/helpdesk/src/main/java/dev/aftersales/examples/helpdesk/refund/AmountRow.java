/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.TaxAmount;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a document, as its page shows it.
 *
 * @param label what it is about
 * @param quantity how much; null for an amount only
 * @param net the amount without tax
 * @param gross the amount with tax
 */
record AmountRow(String label, @Nullable Quantity quantity, Money net, Money gross) {

    static AmountRow of(CreditNoteLine line, LineNames names) {
        return new AmountRow(
                names.of(line.invoiceLine()), line.quantity(), line.net(), gross(line.net(), line.taxes()));
    }

    static AmountRow of(InvoiceLine line, LineNames names) {
        return new AmountRow(names.of(line), line.quantity(), line.net(), gross(line.net(), line.taxes()));
    }

    private static Money gross(Money net, List<TaxAmount> taxes) {
        return net.plus(Totals.sum(net.getCurrencyUnit(), taxes.stream().map(TaxAmount::amount)));
    }
}
