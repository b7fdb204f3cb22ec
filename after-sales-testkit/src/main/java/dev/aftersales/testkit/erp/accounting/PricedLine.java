/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.accounting;

import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.testkit.erp.directory.Tax;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * The amounts of an invoice line.
 *
 * @param net the amount without tax
 * @param taxes each tax on it
 */
public record PricedLine(Money net, List<TaxAmount> taxes) {

    /**
     * Copies the list.
     *
     * @param net the amount without tax
     * @param taxes each tax on it
     */
    public PricedLine {
        taxes = List.copyOf(taxes);
    }

    /**
     * Prices without tax: each tax comes on top, half up.
     *
     * @param amount the amount without tax
     * @param taxes the taxes
     * @return the amounts
     */
    public static PricedLine taxOnTop(Money amount, List<Tax> taxes) {
        return new PricedLine(
                amount,
                taxes.stream()
                        .map(tax -> new TaxAmount(
                                tax.id(), tax.rate(), amount.multipliedBy(tax.rate(), RoundingMode.HALF_UP)))
                        .toList());
    }

    /**
     * Prices with tax: each tax is taken out, half up, and the rest is the net.
     *
     * @param amount the amount with tax
     * @param taxes the taxes
     * @return the amounts
     */
    public static PricedLine taxIncluded(Money amount, List<Tax> taxes) {
        BigDecimal divisor = taxes.stream().map(Tax::rate).reduce(BigDecimal.ONE, BigDecimal::add);
        Money net = amount;
        List<TaxAmount> amounts = new ArrayList<>();
        for (Tax tax : taxes) {
            BigDecimal share = tax.rate().divide(divisor, MathContext.DECIMAL128);
            Money included = amount.multipliedBy(share, RoundingMode.HALF_UP);
            amounts.add(new TaxAmount(tax.id(), tax.rate(), included));
            net = net.minus(included);
        }
        return new PricedLine(net, amounts);
    }

    /**
     * The amount with tax.
     *
     * @return net and all taxes
     */
    public Money gross() {
        return taxes.stream().map(TaxAmount::amount).reduce(net, Money::plus);
    }
}
