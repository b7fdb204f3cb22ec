/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.refund;

import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.Invoice;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.accounting.TaxId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a document comes to.
 *
 * @param net without tax
 * @param taxes each tax; none that is zero
 * @param rounding cash rounding that is not a line
 * @param total all of it
 */
record Totals(Money net, List<TaxAmount> taxes, Money rounding, Money total) {

    Totals {
        taxes = List.copyOf(taxes);
    }

    static Totals ofCredit(CurrencyUnit currency, List<CreditNoteLine> lines) {
        Stream<TaxAmount> taxes = lines.stream().flatMap(line -> line.taxes().stream());
        return of(sum(currency, lines.stream().map(CreditNoteLine::net)), byTax(taxes), Money.zero(currency));
    }

    /** A tax that was computed for the whole document replaces those of its lines. */
    static Totals ofInvoice(Invoice invoice) {
        Map<TaxId, TaxAmount> taxes = byTax(invoice.lines().stream().flatMap(line -> line.taxes().stream()));
        invoice.documentTaxes().forEach(tax -> taxes.put(tax.tax(), tax));
        return of(
                sum(invoice.currency(), invoice.lines().stream().map(InvoiceLine::net)),
                taxes,
                invoice.roundingDifference());
    }

    private static Totals of(Money net, Map<TaxId, TaxAmount> taxes, Money rounding) {
        List<TaxAmount> charged =
                taxes.values().stream().filter(tax -> !tax.amount().isZero()).toList();
        Money tax = sum(net.getCurrencyUnit(), charged.stream().map(TaxAmount::amount));
        return new Totals(net, charged, rounding, net.plus(tax).plus(rounding));
    }

    private static Map<TaxId, TaxAmount> byTax(Stream<TaxAmount> taxes) {
        Map<TaxId, TaxAmount> sums = new LinkedHashMap<>();
        taxes.forEach(tax -> sums.merge(tax.tax(), tax, Totals::plus));
        return sums;
    }

    private static TaxAmount plus(TaxAmount one, TaxAmount other) {
        return new TaxAmount(one.tax(), one.rate(), one.amount().plus(other.amount()));
    }

    static Money sum(CurrencyUnit currency, Stream<Money> amounts) {
        return amounts.reduce(Money.zero(currency), Money::plus);
    }
}
