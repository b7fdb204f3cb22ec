/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount of something, in a unit of measure.
 *
 * <p>Immutable and thread-safe. Two quantities are equal when unit and numeric value are: {@code 2.0 pcs} equals
 * {@code 2 pcs}. Any finite number is accepted here, negative ones included; what a field allows is checked with the
 * command that carries it.
 *
 * @param amount how many, without trailing zeros
 * @param unit what is counted
 */
public record Quantity(BigDecimal amount, UnitOfMeasure unit) {

    /** Written out, a billion zeros would fill the memory. */
    private static final int MOST_ZEROS = 30;

    /**
     * Drops trailing zeros, so that equal quantities are equal records.
     *
     * @param amount how many
     * @param unit what is counted
     */
    public Quantity {
        Objects.requireNonNull(unit, "unit");
        amount = amount.stripTrailingZeros();
    }

    /**
     * A quantity.
     *
     * @param amount how many
     * @param unit what is counted
     * @return the quantity
     */
    public static Quantity of(BigDecimal amount, UnitOfMeasure unit) {
        return new Quantity(amount, unit);
    }

    /**
     * A whole quantity.
     *
     * @param amount how many
     * @param unit what is counted, as text
     * @return the quantity
     */
    public static Quantity of(long amount, String unit) {
        return new Quantity(BigDecimal.valueOf(amount), UnitOfMeasure.of(unit));
    }

    /**
     * This quantity's unit with another amount.
     *
     * @param other how many
     * @return the quantity
     */
    public Quantity withAmount(BigDecimal other) {
        return new Quantity(other, unit);
    }

    /**
     * For people: without an exponent, unless the amount is beyond what anybody counts.
     *
     * @return the amount and the unit
     */
    @Override
    public String toString() {
        boolean isCountable = Math.abs((long) amount.scale()) <= MOST_ZEROS;
        return (isCountable ? amount.toPlainString() : amount.toString()) + " " + unit;
    }
}
