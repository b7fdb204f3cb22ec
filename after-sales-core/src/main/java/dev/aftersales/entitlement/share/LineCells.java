/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.CreditNoteLine;
import dev.aftersales.spi.accounting.InvoiceLine;
import dev.aftersales.spi.accounting.LineId;
import dev.aftersales.spi.accounting.LineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one invoice line: its net and each of its taxes. What was sold, what remains and what a credit takes all
 * have this shape.
 *
 * <p>Immutable and thread-safe. In package code cells are also addressed by column: 0 is the net, then the taxes in order.
 *
 * @param id the invoice line
 * @param kind what it stands for
 * @param quantity how much; null where nothing is counted, or where the count is not known
 * @param net the amount without tax, in minor units
 * @param taxes each tax on it, in one order for all lines
 */
public record LineCells(LineId id, LineKind kind, @Nullable Quantity quantity, long net, List<TaxCell> taxes) {

    /** The column of the net. */
    static final int NET = 0;

    /**
     * Copies the taxes.
     *
     * @param id the invoice line
     * @param kind what it stands for
     * @param quantity how much; null where nothing is counted, or where the count is not known
     * @param net the amount without tax, in minor units
     * @param taxes each tax on it, in one order for all lines
     */
    public LineCells {
        taxes = List.copyOf(taxes);
    }

    /** The cells of a line as the invoice gives them, its amounts within the limit. */
    static LineCells of(InvoiceLine line) {
        return new LineCells(
                line.id(), line.kind(), line.quantity(), Minor.of(line.net()), TaxCell.allOf(line.taxes()));
    }

    /**
     * Net and taxes together.
     *
     * @return the sum in minor units
     */
    public long gross() {
        long sum = net;
        for (TaxCell tax : taxes) {
            sum += tax.amount();
        }
        return sum;
    }

    /**
     * Whether there is no amount in any cell.
     *
     * @return whether net and each tax are 0
     */
    public boolean isZero() {
        return net == 0 && taxes.stream().allMatch(tax -> tax.amount() == 0);
    }

    boolean hasNegativeTax() {
        return taxes.stream().anyMatch(tax -> tax.amount() < 0);
    }

    /** A fresh array of all cells, by column. */
    long[] amounts() {
        long[] amounts = new long[taxes.size() + 1];
        for (int column = 0; column < amounts.length; column++) {
            amounts[column] = amount(column);
        }
        return amounts;
    }

    long amount(int column) {
        return column == NET ? net : taxes.get(column - 1).amount();
    }

    LineCells withAmounts(long[] amounts) {
        List<TaxCell> others = new ArrayList<>(taxes.size());
        for (int i = 0; i < taxes.size(); i++) {
            others.add(taxes.get(i).withAmount(amounts[i + 1]));
        }
        return new LineCells(id, kind, quantity, amounts[NET], others);
    }

    LineCells withQuantity(@Nullable Quantity other) {
        return new LineCells(id, kind, other, net, taxes);
    }

    /** The column of a tax: with its rate if there is one, else the first that may be meant. */
    OptionalInt columnOf(TaxKey tax) {
        IntStream columns = IntStream.rangeClosed(1, taxes.size());
        List<Integer> candidates = columns.filter(
                        column -> taxes.get(column - 1).tax().equals(tax.tax()))
                .boxed()
                .toList();
        return candidates.stream()
                .filter(column -> taxes.get(column - 1).key().equals(tax))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    CreditNoteLine toCreditNoteLine(CurrencyUnit currency) {
        return new CreditNoteLine(
                id,
                quantity,
                Money.ofMinor(currency, net),
                taxes.stream().map(tax -> tax.toTaxAmount(currency)).toList());
    }
}
