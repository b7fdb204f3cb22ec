/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * Amounts in minor units of a currency, and how large they may grow.
 *
 * <p>An invoice whose amounts add up to more than {@link #LIMIT} is refused, and amounts of other documents are cut off
 * there, so that no sum of two amounts overflows.
 */
final class Minor {

    /** The largest sum of amounts, regardless of sign, that an invoice may have: ten to the seventeenth. */
    static final long LIMIT = 100_000_000_000_000_000L;

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(LIMIT);
    private static final BigDecimal LOWEST = HIGHEST.negate();

    private Minor() {}

    /** The amount in minor units, cut off at the limit. */
    static long of(Money money) {
        return money.getAmountMinor().max(LOWEST).min(HIGHEST).longValueExact();
    }

    /** The sum of two amounts within the limit, cut off at the limit. */
    static long sum(long one, long other) {
        return between(one + other, -LIMIT, LIMIT);
    }

    /** What is left of an amount after a part of it: never less than nothing, never more than the amount. */
    static long left(long amount, long part) {
        return between(amount - part, Math.min(amount, 0), Math.max(amount, 0));
    }

    /** How far a part goes beyond its amount, in the amount's own direction; 0 when it does not. */
    static long beyond(long amount, long part) {
        long excess = amount < 0 ? amount - part : part - amount;
        return Math.max(excess, 0);
    }

    /** Whether a part is between nothing and its amount. */
    static boolean isWithin(long amount, long part) {
        return left(amount, part) == amount - part;
    }

    private static long between(long value, long lowest, long highest) {
        return Math.max(lowest, Math.min(value, highest));
    }
}
