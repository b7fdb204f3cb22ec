/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, such as 1 of 3 units, applied to amounts and rounded to minor units.
 *
 * @param part not negative, at most the whole
 * @param whole positive
 */
record Proportion(BigDecimal part, BigDecimal whole) {

    /** The proportion of two amounts in minor units. */
    static Proportion of(long part, long whole) {
        return new Proportion(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** The part of a net or gross amount: half a unit goes up. */
    long ofAmount(long amount) {
        return of(amount, RoundingMode.HALF_UP);
    }

    /**
     * The part of a tax: half a unit goes down, whichever its sign. Together with half up for the net this is what
     * comparable systems published.
     */
    long ofTax(long tax) {
        return of(tax, RoundingMode.HALF_DOWN);
    }

    private long of(long amount, RoundingMode rounding) {
        return BigDecimal.valueOf(amount)
                .multiply(part)
                .divide(whole, 0, rounding)
                .longValueExact();
    }
}
