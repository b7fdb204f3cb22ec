/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The method of the largest remainder: shares are floored, and the units left over go to the largest fractions, the
 * first of equal ones first.
 */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Shares an amount in proportion to weights.
     *
     * @param amount what to share, not negative
     * @param weights not negative; their sum is positive unless the amount is 0
     * @return the shares, which add up to the amount; none exceeds its weight unless the amount exceeds their sum
     */
    static long[] share(long amount, long[] weights) {
        long[] shares = new long[weights.length];
        if (amount == 0) {
            return shares;
        }
        BigInteger[] fractions = new BigInteger[weights.length];
        BigInteger whole = BigInteger.valueOf(amount);
        BigInteger sum = Arrays.stream(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        long leftOver = amount;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] parts = whole.multiply(BigInteger.valueOf(weights[i])).divideAndRemainder(sum);
            shares[i] = parts[0].longValueExact();
            fractions[i] = parts[1];
            leftOver -= shares[i];
        }
        largestFirst(fractions).limit(leftOver).forEach(i -> shares[i]++);
        return shares;
    }

    /** Sorting a stream of boxed numbers is stable: equal fractions keep their order. */
    private static IntStream largestFirst(BigInteger[] fractions) {
        Comparator<Integer> byFraction = Comparator.comparing(i -> fractions[i]);
        return IntStream.range(0, fractions.length)
                .boxed()
                .sorted(byFraction.reversed())
                .mapToInt(Integer::intValue);
    }
}
