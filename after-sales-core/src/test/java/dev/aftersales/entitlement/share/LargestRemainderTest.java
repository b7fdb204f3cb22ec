/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    @Test
    @DisplayName("REF-11: units left over go to the largest fractions, the first of equal ones first")
    void leftOver() {
        assertThat(LargestRemainder.share(2, new long[] {1, 1, 1})).containsExactly(1, 1, 0);
        assertThat(LargestRemainder.share(10, new long[] {7, 4, 9})).containsExactly(4, 2, 4);
        assertThat(LargestRemainder.share(1, new long[] {1, 0, 2})).containsExactly(0, 0, 1);
        assertThat(LargestRemainder.share(0, new long[] {0, 0})).containsExactly(0, 0);
        assertThat(LargestRemainder.share(7, new long[] {1, 1})).containsExactly(4, 3);
    }

    @Test
    @DisplayName("REF-11: weights beyond any sum do not overflow")
    void largeWeights() {
        assertThat(LargestRemainder.share(3, new long[] {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE}))
                .containsExactly(1, 1, 1);
    }
}
