/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.accounting;

import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.LineKind;
import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.accounting.TaxId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of an invoice that is being written.
 *
 * @param kind what it stands for
 * @param product what is sold
 * @param description as printed
 * @param quantity how much is sold; null where nothing is counted
 * @param net the amount of the whole line without tax
 * @param taxes each tax on it
 */
public record SoldLine(
        LineKind kind,
        @Nullable ProductId product,
        @Nullable String description,
        @Nullable Quantity quantity,
        Money net,
        List<TaxAmount> taxes) {

    /**
     * Copies the list.
     *
     * @param kind what it stands for
     * @param product what is sold
     * @param description as printed
     * @param quantity how much is sold; null where nothing is counted
     * @param net the amount of the whole line without tax
     * @param taxes each tax on it
     */
    public SoldLine {
        taxes = List.copyOf(taxes);
    }

    /**
     * Goods or services at a price, with one tax rounded half up.
     *
     * @param product what is sold
     * @param description as printed
     * @param quantity how much
     * @param unitPrice what one costs, without tax
     * @param tax the tax
     * @param rate its rate as a fraction, for example 0.21
     * @return the line
     */
    public static SoldLine goods(
            ProductId product, String description, Quantity quantity, Money unitPrice, TaxId tax, BigDecimal rate) {
        Money net = unitPrice.multipliedBy(quantity.amount(), RoundingMode.HALF_UP);
        TaxAmount amount = new TaxAmount(tax, rate, net.multipliedBy(rate, RoundingMode.HALF_UP));
        return new SoldLine(LineKind.GOODS, product, description, quantity, net, List.of(amount));
    }

    static SoldLine of(InvoiceLine line) {
        return new SoldLine(line.kind(), line.product(), line.description(), line.quantity(), line.net(), line.taxes());
    }

    Money gross() {
        return Amounts.gross(net, taxes);
    }
}
