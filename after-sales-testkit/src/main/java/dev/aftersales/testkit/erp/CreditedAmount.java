/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp;

import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.TaxId;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.joda.money.Money;

/**
 * How much was credited.
 *
 * @param quantity the quantity, in the unit of the line; zero where only amounts were credited
 * @param net the amount without tax
 * @param taxes the amount of each tax
 */
public record CreditedAmount(BigDecimal quantity, Money net, Map<TaxId, Money> taxes) {

    /**
     * Copies the map.
     *
     * @param quantity the quantity, in the unit of the line; zero where only amounts were credited
     * @param net the amount without tax
     * @param taxes the amount of each tax
     */
    public CreditedAmount {
        taxes = Map.copyOf(taxes);
    }

    /**
     * What one line credits.
     *
     * @param line the line of a credit note
     * @return its amounts
     */
    public static CreditedAmount of(CreditNoteLine line) {
        Map<TaxId, Money> taxes = new LinkedHashMap<>();
        line.taxes().forEach(tax -> taxes.merge(tax.tax(), tax.amount(), Money::plus));
        BigDecimal quantity =
                line.quantity() == null ? BigDecimal.ZERO : line.quantity().amount();
        return new CreditedAmount(quantity, line.net(), taxes);
    }

    /**
     * The sum of two.
     *
     * @param other what to add
     * @return the sum
     */
    public CreditedAmount plus(CreditedAmount other) {
        Map<TaxId, Money> sum = new LinkedHashMap<>(taxes);
        other.taxes.forEach((tax, amount) -> sum.merge(tax, amount, Money::plus));
        return new CreditedAmount(quantity.add(other.quantity), net.plus(other.net), sum);
    }

    /**
     * The amount with tax.
     *
     * @return net and all taxes
     */
    public Money gross() {
        return taxes.values().stream().reduce(net, Money::plus);
    }
}
