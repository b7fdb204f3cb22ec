/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import java.math.BigDecimal;

/**
 * How long a number may be before it is not computed with.
 *
 * <p>A decimal such as {@code 1E-1000000000} is small to write and endless to divide by.
 */
final class Digits {

    private static final int LONGEST = 100;

    /** The number of digits that any {@code long} can hold. */
    private static final int DIGITS_OF_LONG = 18;

    private Digits() {}

    /** Whether a number has few enough digits, before and after the point, to compute with and to print. */
    static boolean areBearable(BigDecimal number) {
        return number.scale() <= LONGEST && (long) number.precision() - number.scale() <= LONGEST;
    }

    /**
     * An amount with at most the given decimals, in minor units.
     *
     * @return the amount; {@link Long#MAX_VALUE} when it is larger than any invoice
     */
    static long toMinor(BigDecimal amount, int decimals) {
        long digits = (long) amount.precision() - amount.scale() + decimals;
        return digits > DIGITS_OF_LONG
                ? Long.MAX_VALUE
                : amount.scaleByPowerOfTen(decimals).longValueExact();
    }
}
