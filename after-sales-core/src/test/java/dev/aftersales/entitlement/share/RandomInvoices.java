/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.spi.accounting.TaxAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;

/** Invoices in currencies of 0, 2 and 3 decimals, with several tax rates, shipping, discounts and cash rounding. */
final class RandomInvoices {

    private static final List<String> RATES = List.of("0.05", "0.10", "0.20", "0.23");

    /** A line to be: everything but the currency. */
    private record Sale(long minor, int units, List<String> rates) {}

    private RandomInvoices() {}

    static Arbitrary<SampleInvoice> any() {
        return Combinators.combine(
                        Arbitraries.of("JPY", "EUR", "KWD"),
                        Arbitraries.of(true, false),
                        sale().list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(-2, 2))
                .as(RandomInvoices::invoice);
    }

    private static Arbitrary<Sale> sale() {
        Arbitrary<Long> minor = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 20), Arbitraries.longs().between(0, 9_999_999));
        Arbitrary<List<String>> rates =
                Arbitraries.of(RATES).list().uniqueElements().ofMaxSize(2);
        return Combinators.combine(minor, Arbitraries.integers().between(0, 7), rates)
                .as(Sale::new);
    }

    private static SampleInvoice invoice(
            String currency, boolean taxIncluded, List<Sale> sales, int discountPercent, int rounding) {
        SampleInvoice invoice = SampleInvoice.in(currency);
        if (taxIncluded) {
            invoice.taxIncluded();
        }
        BigDecimal goods = BigDecimal.ZERO;
        for (int i = 0; i < sales.size(); i++) {
            Sale sale = sales.get(i);
            BigDecimal net = amount(currency, sale.minor());
            add(invoice, "line " + i, sale, net, taxes(invoice, currency, sale, net));
            goods = i == 0 ? goods : goods.add(sale.units() == 0 ? BigDecimal.ZERO : net);
        }
        BigDecimal discount = goods.multiply(BigDecimal.valueOf(discountPercent, 2));
        invoice.goods("last", "1", goods.add(BigDecimal.ONE).toPlainString());
        invoice.discount("discount", plain(currency, discount.negate()), List.of());
        invoice.roundingDifference(amount(currency, rounding).toPlainString());
        return invoice;
    }

    /** A line of 0 units is shipping: nothing is counted. */
    private static void add(SampleInvoice invoice, String id, Sale sale, BigDecimal net, TaxAmount[] taxes) {
        if (sale.units() == 0) {
            invoice.shipping(id, net.toPlainString(), taxes);
        } else {
            invoice.goods(id, Integer.toString(sale.units()), net.toPlainString(), taxes);
        }
    }

    private static TaxAmount[] taxes(SampleInvoice invoice, String currency, Sale sale, BigDecimal net) {
        return sale.rates().stream()
                .map(rate -> invoice.tax(rate, plain(currency, net.multiply(new BigDecimal(rate)))))
                .toArray(TaxAmount[]::new);
    }

    private static BigDecimal amount(String currency, long minor) {
        return BigDecimal.valueOf(minor, decimals(currency));
    }

    private static String plain(String currency, BigDecimal amount) {
        return amount.setScale(decimals(currency), RoundingMode.HALF_UP).toPlainString();
    }

    private static int decimals(String currency) {
        return CurrencyUnit.of(currency).getDecimalPlaces();
    }
}
