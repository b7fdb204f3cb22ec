/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.accounting;

import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.accounting.TaxId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Sums of documents. */
public final class Totals {

    private Totals() {}

    /**
     * What an invoice asks for.
     *
     * @param invoice the invoice
     * @return net and taxes of all lines, document taxes in place of the lines' own, and cash rounding
     */
    public static Money of(Invoice invoice) {
        Map<TaxId, Money> taxes = new LinkedHashMap<>();
        Money sum = invoice.roundingDifference();
        for (var line : invoice.lines()) {
            sum = sum.plus(line.net());
            line.taxes().forEach(tax -> taxes.merge(tax.tax(), tax.amount(), Money::plus));
        }
        invoice.documentTaxes().forEach(tax -> taxes.put(tax.tax(), tax.amount()));
        return taxes.values().stream().reduce(sum, Money::plus);
    }

    /**
     * What a credit note gives back.
     *
     * @param lines its lines
     * @param currency its currency
     * @return net and taxes of all lines
     */
    public static Money of(List<CreditNoteLine> lines, CurrencyUnit currency) {
        Money sum = Money.zero(currency);
        for (CreditNoteLine line : lines) {
            sum = sum.plus(line.net());
            for (TaxAmount tax : line.taxes()) {
                sum = sum.plus(tax.amount());
            }
        }
        return sum;
    }
}
