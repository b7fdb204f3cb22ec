/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.entitlement.share.CreditProblem.Kind;
import dev.aftersales.entitlement.share.CreditSelection.LineByGross;
import dev.aftersales.entitlement.share.CreditSelection.LineByNet;
import dev.aftersales.entitlement.share.CreditSelection.LineByQuantity;
import dev.aftersales.entitlement.share.CreditSelection.OfLine;
import dev.aftersales.spi.Quantity;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a selection takes of one line.
 *
 * @param remaining what remains of the line
 * @param taxIncluded whether quantities are credited by gross
 * @param currency the currency of the cells
 */
record LineCredit(LineCells remaining, boolean taxIncluded, CurrencyUnit currency) {

    /** Why the line cannot be credited as selected. */
    Optional<CreditProblem> problemOf(OfLine selection) {
        if (selection instanceof LineByQuantity by) {
            return new AskedQuantity(by.quantity()).problemAgainst(remaining.quantity());
        }
        if (selection instanceof LineByNet by) {
            return problemOf(by.amount(), remaining.net());
        }
        if (selection instanceof LineByGross by) {
            return remaining.hasNegativeTax()
                    ? Optional.of(CreditProblem.of(Kind.NEGATIVE_TAX).asked(by.amount()))
                    : problemOf(by.amount(), remaining.gross());
        }
        return remaining.isZero() ? Optional.of(CreditProblem.of(Kind.NOTHING_REFUNDABLE)) : Optional.empty();
    }

    private Optional<CreditProblem> problemOf(BigMoney amount, long most) {
        return new AskedAmount(amount).problemAgainst(Money.ofMinor(currency, most));
    }

    /** What a selection without problem takes. */
    LineCells take(OfLine selection) {
        if (selection instanceof LineByQuantity by) {
            return byQuantity(by.quantity());
        }
        if (selection instanceof LineByNet by) {
            return byNet(new AskedAmount(by.amount()).minor());
        }
        if (selection instanceof LineByGross by) {
            return byGross(new AskedAmount(by.amount()).minor());
        }
        return whole(remaining);
    }

    /** A line with its quantity, unless none is left. */
    static LineCells whole(LineCells line) {
        Quantity quantity = line.quantity();
        return quantity == null || quantity.amount().signum() == 0 ? line.withQuantity(null) : line;
    }

    /**
     * Prices with tax: the gross is rounded, then shared over the cells. Prices without: each cell is rounded, as it is
     * where a negative tax leaves no gross to be shared.
     */
    private LineCells byQuantity(Quantity quantity) {
        Quantity whole = Objects.requireNonNull(remaining.quantity());
        Proportion part = new Proportion(quantity.amount(), whole.amount());
        LineCells taken = taxIncluded && !remaining.hasNegativeTax()
                ? byGross(part.ofAmount(remaining.gross()))
                : eachCell(part, part.ofAmount(remaining.net()));
        return taken.withQuantity(quantity);
    }

    private LineCells byNet(long net) {
        return eachCell(Proportion.of(net, remaining.net()), net).withQuantity(null);
    }

    private LineCells eachCell(Proportion part, long net) {
        long[] amounts = remaining.amounts();
        for (int column = 1; column < amounts.length; column++) {
            amounts[column] = part.ofTax(amounts[column]);
        }
        amounts[LineCells.NET] = net;
        return remaining.withAmounts(amounts);
    }

    private LineCells byGross(long gross) {
        return remaining
                .withAmounts(LargestRemainder.share(gross, remaining.amounts()))
                .withQuantity(null);
    }
}
