/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.LineId;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One reason why there can be no such credit, with the values at fault.
 *
 * @param kind the reason
 * @param selection the index of the selection at fault; null where it is the credit as a whole
 * @param line the invoice line at fault; null where it is the invoice as a whole
 * @param amount the amount asked for; null where none was, or where it has too many digits to be printed
 * @param quantity the quantity asked for; null where none was, or where it has too many digits to be printed
 * @param remainingAmount the most that could be asked for as an amount; null where that is not the point
 * @param remainingQuantity the most that could be asked for as a quantity; null where that is not the point
 */
public record CreditProblem(
        Kind kind,
        @Nullable Integer selection,
        @Nullable LineId line,
        @Nullable BigMoney amount,
        @Nullable Quantity quantity,
        @Nullable Money remainingAmount,
        @Nullable Quantity remainingQuantity) {

    /** The reasons. */
    public enum Kind {
        /** Nothing is selected. */
        NOTHING_SELECTED,
        /** The invoice as a whole is selected together with something else. */
        MIXED_SELECTION,
        /** The invoice has no such line. */
        UNKNOWN_LINE,
        /** The line is a discount or cash rounding, which goes with the lines it belongs to. */
        NOT_CREDITABLE,
        /** The line is selected before. */
        LINE_NAMED_TWICE,
        /** The amount or quantity is not above 0. */
        NOT_POSITIVE,
        /** The amount has more decimals than its currency, or the quantity more digits than can be computed with. */
        EXCESS_DECIMALS,
        /** The amount is not in the invoice's currency. */
        CURRENCY_MISMATCH,
        /** The quantity is not in the line's unit of measure. */
        UNIT_MISMATCH,
        /** The line has no quantity, or the remaining one cannot be told. */
        NO_QUANTITY,
        /** More than what remains of the line, or of the invoice. */
        EXCEEDS_REFUNDABLE,
        /** No amount remains of the line, or of the invoice. */
        NOTHING_REFUNDABLE,
        /** A line with a negative tax cannot be credited by an amount with tax. */
        NEGATIVE_TAX,
        /** The credit would come to 0 or less. */
        TOTAL_NOT_POSITIVE,
        /** The back end did not quote the lines it was asked for. */
        QUOTE_MISMATCH,
        /** The back end's own taxes would exceed what remains, or leave a part of it that no credit could take. */
        REMAINDER_NOT_REPRESENTABLE
    }

    static CreditProblem of(Kind kind) {
        return new CreditProblem(kind, null, null, null, null, null, null);
    }

    static CreditProblem of(Kind kind, int selection) {
        return of(kind).at(selection);
    }

    CreditProblem at(int index) {
        return new CreditProblem(kind, index, line, amount, quantity, remainingAmount, remainingQuantity);
    }

    CreditProblem on(LineId other) {
        return new CreditProblem(kind, selection, other, amount, quantity, remainingAmount, remainingQuantity);
    }

    CreditProblem asked(BigMoney other) {
        BigMoney printable = Digits.areBearable(other.getAmount()) ? other : null;
        return new CreditProblem(kind, selection, line, printable, quantity, remainingAmount, remainingQuantity);
    }

    CreditProblem asked(Quantity other) {
        Quantity printable = Digits.areBearable(other.amount()) ? other : null;
        return new CreditProblem(kind, selection, line, amount, printable, remainingAmount, remainingQuantity);
    }

    CreditProblem remaining(Money other) {
        return new CreditProblem(kind, selection, line, amount, quantity, other, remainingQuantity);
    }

    CreditProblem remaining(Quantity other) {
        return new CreditProblem(kind, selection, line, amount, quantity, remainingAmount, other);
    }
}
