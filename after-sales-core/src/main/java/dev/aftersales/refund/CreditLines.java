/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.entitlement.share.CreditSelection;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.LineId;
import org.joda.money.BigMoneyProvider;

/**
 * Short ways to say what a credit note is to credit, on the builders of commands. Amounts keep the decimals they are given
 * with; more than the currency has are refused when the command is executed (REF-10).
 *
 * @param <B> the builder
 */
public interface CreditLines<B> {

    /**
     * Adds a selection.
     *
     * @param line what to credit
     * @return the builder
     */
    B addLines(CreditSelection line);

    /**
     * Credits everything that remains of the invoice.
     *
     * @return the builder
     */
    default B everything() {
        return addLines(new CreditSelection.Whole());
    }

    /**
     * Credits an amount with tax, taken from all lines in proportion.
     *
     * @param amount the amount
     * @return the builder
     */
    default B gross(BigMoneyProvider amount) {
        return addLines(new CreditSelection.ByGross(amount.toBigMoney()));
    }

    /**
     * Credits an amount without tax, taken from all lines in proportion; taxes follow.
     *
     * @param amount the amount
     * @return the builder
     */
    default B net(BigMoneyProvider amount) {
        return addLines(new CreditSelection.ByNet(amount.toBigMoney()));
    }

    /**
     * Credits everything that remains of a line.
     *
     * @param line the line
     * @return the builder
     */
    default B line(LineId line) {
        return addLines(new CreditSelection.WholeLine(line));
    }

    /**
     * Credits a quantity of a line.
     *
     * @param line the line
     * @param quantity how much, in the line's unit
     * @return the builder
     */
    default B line(LineId line, Quantity quantity) {
        return addLines(new CreditSelection.LineByQuantity(line, quantity));
    }

    /**
     * Credits an amount with tax of a line.
     *
     * @param line the line
     * @param amount the amount
     * @return the builder
     */
    default B lineGross(LineId line, BigMoneyProvider amount) {
        return addLines(new CreditSelection.LineByGross(line, amount.toBigMoney()));
    }

    /**
     * Credits an amount without tax of a line; taxes follow.
     *
     * @param line the line
     * @param amount the amount
     * @return the builder
     */
    default B lineNet(LineId line, BigMoneyProvider amount) {
        return addLines(new CreditSelection.LineByNet(line, amount.toBigMoney()));
    }
}
