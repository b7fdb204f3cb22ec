/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.spi.accounting.TaxAmount;
import dev.aftersales.spi.accounting.TaxId;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The amount of one tax on one line.
 *
 * @param tax the tax
 * @param rate its rate as a fraction, as the invoice gives it; null where the tax is not a rate
 * @param amount in minor units; negative for a withholding or the other half of a reverse charge
 */
public record TaxCell(TaxId tax, @Nullable BigDecimal rate, long amount) {

    /** The taxes of a line in their own order, a tax given twice in one cell. */
    static List<TaxCell> allOf(List<TaxAmount> taxes) {
        TreeMap<TaxKey, TaxCell> cells = new TreeMap<>(TaxKey.ORDER);
        for (TaxAmount tax : taxes) {
            TaxCell cell = new TaxCell(tax.tax(), tax.rate(), Minor.of(tax.amount()));
            cells.merge(cell.key(), cell, (one, other) -> one.withAmount(one.amount + other.amount));
        }
        return List.copyOf(cells.values());
    }

    TaxKey key() {
        return TaxKey.of(tax, rate);
    }

    TaxCell withAmount(long other) {
        return new TaxCell(tax, rate, other);
    }

    TaxAmount toTaxAmount(CurrencyUnit currency) {
        return new TaxAmount(tax, rate, Money.ofMinor(currency, amount));
    }
}
