/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.accounting.LineId;
import jakarta.validation.constraints.NotNull;
import org.joda.money.BigMoney;

/**
 * What somebody wants to credit. Either one selection of the whole invoice, or any number of selections of different
 * lines.
 *
 * <p>Amounts may have any number of decimals here, so that more than the currency has can be refused instead of being
 * rounded in silence.
 *
 * <p>A selection is stored with the name of its kind, so that a net amount is never taken for a gross one.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "select")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CreditSelection.Whole.class, name = "whole"),
    @JsonSubTypes.Type(value = CreditSelection.ByGross.class, name = "gross"),
    @JsonSubTypes.Type(value = CreditSelection.ByNet.class, name = "net"),
    @JsonSubTypes.Type(value = CreditSelection.WholeLine.class, name = "line"),
    @JsonSubTypes.Type(value = CreditSelection.LineByQuantity.class, name = "lineQuantity"),
    @JsonSubTypes.Type(value = CreditSelection.LineByGross.class, name = "lineGross"),
    @JsonSubTypes.Type(value = CreditSelection.LineByNet.class, name = "lineNet")
})
public sealed interface CreditSelection {

    /** A selection of the invoice as a whole. */
    sealed interface OfInvoice extends CreditSelection {}

    /** A selection of one line. */
    sealed interface OfLine extends CreditSelection {

        /**
         * The line selected.
         *
         * @return its id
         */
        LineId line();
    }

    /** Everything that remains. */
    record Whole() implements OfInvoice {}

    /**
     * An amount with tax, taken from all lines in proportion to what remains.
     *
     * @param amount the amount; the credit's total is exactly this
     */
    record ByGross(@NotNull @WellFormed BigMoney amount) implements OfInvoice {}

    /**
     * An amount without tax, taken from all lines in proportion to what remains; taxes follow.
     *
     * @param amount the amount
     */
    record ByNet(@NotNull @WellFormed BigMoney amount) implements OfInvoice {}

    /**
     * Everything that remains of a line.
     *
     * @param line the line
     */
    record WholeLine(@NotNull @WellFormed LineId line) implements OfLine {}

    /**
     * A quantity of a line.
     *
     * @param line the line
     * @param quantity how much, in the line's own unit of measure
     */
    record LineByQuantity(
            @NotNull @WellFormed LineId line,
            @NotNull @WellFormed Quantity quantity) implements OfLine {}

    /**
     * An amount of a line, with tax. The quantity of the line stays.
     *
     * @param line the line
     * @param amount the amount; net and taxes together are exactly this
     */
    record LineByGross(
            @NotNull @WellFormed LineId line,
            @NotNull @WellFormed BigMoney amount) implements OfLine {}

    /**
     * An amount of a line, without tax; taxes follow. The quantity of the line stays.
     *
     * @param line the line
     * @param amount the amount
     */
    record LineByNet(
            @NotNull @WellFormed LineId line,
            @NotNull @WellFormed BigMoney amount) implements OfLine {}
}
