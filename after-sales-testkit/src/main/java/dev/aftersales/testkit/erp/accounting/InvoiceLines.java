/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.accounting;

import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.InvoiceLineBuilder;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.LineKind;
import dev.aftersales.testkit.erp.directory.Tax;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The lines of an invoice as it is being written, priced with tax on top or included. Not thread-safe. */
final class InvoiceLines {

    private final List<InvoiceLine> lines = new ArrayList<>();
    private CurrencyUnit currency;
    private boolean taxIncluded;

    InvoiceLines(CurrencyUnit currency) {
        this.currency = currency;
    }

    CurrencyUnit currency() {
        return currency;
    }

    void currency(CurrencyUnit other) {
        refuseLines("currency");
        currency = other;
    }

    boolean isTaxIncluded() {
        return taxIncluded;
    }

    void taxIncluded() {
        taxIncluded = true;
    }

    private void refuseLines(String what) {
        if (!lines.isEmpty()) {
            throw new IllegalStateException("say the " + what + " before the first line");
        }
    }

    List<InvoiceLine> all() {
        return lines;
    }

    Money money(String amount) {
        return Money.of(currency, new BigDecimal(amount));
    }

    void sell(ProductId product, Quantity quantity, BigDecimal unitPrice, BigDecimal shareOff, List<Tax> taxes) {
        BigDecimal full = unitPrice.multiply(quantity.amount());
        Money amount = rounded(full.subtract(full.multiply(shareOff)));
        InvoiceLineBuilder line =
                line(LineKind.GOODS, priced(amount, taxes)).product(product).quantity(quantity);
        if (shareOff.signum() != 0) {
            line.discount(rounded(full).minus(amount));
        }
        lines.add(line.build());
    }

    void sellFor(ProductId product, Quantity quantity, PricedLine amounts) {
        lines.add(line(LineKind.GOODS, amounts)
                .product(product)
                .quantity(quantity)
                .build());
    }

    void amount(LineKind kind, BigDecimal amount, List<Tax> taxes, List<LineId> appliesTo) {
        lines.add(
                line(kind, priced(rounded(amount), taxes)).appliesTo(appliesTo).build());
    }

    private InvoiceLineBuilder line(LineKind kind, PricedLine amounts) {
        return InvoiceLine.builder()
                .id(LineId.of(Integer.toString(lines.size() + 1)))
                .kind(kind)
                .net(amounts.net())
                .taxes(amounts.taxes());
    }

    private PricedLine priced(Money amount, List<Tax> taxes) {
        return taxIncluded ? PricedLine.taxIncluded(amount, taxes) : PricedLine.taxOnTop(amount, taxes);
    }

    private Money rounded(BigDecimal amount) {
        return Money.of(currency, amount, RoundingMode.HALF_UP);
    }
}
