/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.TaxAmount;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What credit notes say of one invoice line, as they say it: more than was sold if need be.
 *
 * @param amounts the credited cells, as cells of the line
 * @param strayTax credited taxes that the line does not have
 * @param quantity the credited quantity; null when it cannot be told, being in another unit of measure
 */
record LineTally(LineCells amounts, long strayTax, @Nullable BigDecimal quantity) {

    /** Reads a line of a credit note. */
    static LineTally of(LineCells sold, CreditNoteLine line) {
        long[] amounts = new long[sold.taxes().size() + 1];
        amounts[LineCells.NET] = Minor.of(line.net());
        long stray = 0;
        for (TaxAmount tax : line.taxes()) {
            OptionalInt column = sold.columnOf(TaxKey.of(tax));
            long amount = Minor.of(tax.amount());
            if (column.isPresent()) {
                amounts[column.getAsInt()] = Minor.sum(amounts[column.getAsInt()], amount);
            } else {
                stray = Minor.sum(stray, amount);
            }
        }
        return new LineTally(sold.withAmounts(amounts), stray, count(sold.quantity(), line.quantity()));
    }

    private static @Nullable BigDecimal count(@Nullable Quantity sold, @Nullable Quantity credited) {
        if (credited == null || sold == null) {
            return BigDecimal.ZERO;
        }
        boolean countable = credited.unit().equals(sold.unit()) && Digits.areBearable(credited.amount());
        return countable ? credited.amount() : null;
    }

    LineTally plus(LineTally other) {
        long[] sums = amounts.amounts();
        for (int column = 0; column < sums.length; column++) {
            sums[column] = Minor.sum(sums[column], other.amounts.amount(column));
        }
        BigDecimal count = quantity == null || other.quantity == null ? null : quantity.add(other.quantity);
        return new LineTally(amounts.withAmounts(sums), Minor.sum(strayTax, other.strayTax), count);
    }

    LineTally withAmounts(LineCells other) {
        return new LineTally(other, strayTax, quantity);
    }

    /** What is left of the line: never less than nothing, never more than was sold. */
    LineCells leftOf(LineCells sold) {
        long[] left = sold.amounts();
        for (int column = 0; column < left.length; column++) {
            left[column] = Minor.left(left[column], amounts.amount(column));
        }
        return sold.withAmounts(left).withQuantity(quantityLeftOf(sold.quantity()));
    }

    private @Nullable Quantity quantityLeftOf(@Nullable Quantity sold) {
        if (sold == null || quantity == null) {
            return null;
        }
        BigDecimal left = sold.amount().subtract(quantity);
        return sold.withAmount(left.max(BigDecimal.ZERO).min(sold.amount()));
    }

    /** The amounts, stray taxes included, by which the line is credited too much. */
    long excessOver(LineCells sold) {
        long excess = Math.max(strayTax, 0);
        for (int column = 0; column <= sold.taxes().size(); column++) {
            excess = Minor.sum(excess, Minor.beyond(sold.amount(column), amounts.amount(column)));
        }
        return excess;
    }

    /** The quantity by which the line is credited too much; null when it is not. */
    @Nullable
    Quantity quantityOver(LineCells sold) {
        Quantity whole = sold.quantity();
        BigDecimal credited = Objects.requireNonNullElse(quantity, BigDecimal.ZERO);
        return whole == null || credited.compareTo(whole.amount()) <= 0
                ? null
                : whole.withAmount(credited.subtract(whole.amount()));
    }
}
