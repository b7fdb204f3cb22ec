/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class LargestRemainderPropertiesTest {

    private static final long LARGE = Minor.LIMIT / 10;

    @Property
    @Label("REF-11: shares add up to the amount, each within one unit of its exact part and never above its weight")
    void shares(
            @ForAll @Size(min = 1, max = 10) List<@LongRange(min = 0, max = LARGE) Long> listed,
            @ForAll @LongRange(min = 0, max = Minor.LIMIT) long asked) {
        long[] weights = listed.stream().mapToLong(Long::longValue).toArray();
        long sum = Arrays.stream(weights).sum();
        Assume.that(sum > 0);
        long amount = asked % (sum + 1);

        long[] shares = LargestRemainder.share(amount, weights);

        assertThat(Arrays.stream(shares).sum()).isEqualTo(amount);
        for (int i = 0; i < weights.length; i++) {
            assertThat(shares[i]).isBetween(0L, weights[i]);
            BigInteger distance = product(shares[i], sum).subtract(product(weights[i], amount));
            assertThat(distance.abs()).isLessThan(BigInteger.valueOf(sum));
        }
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
