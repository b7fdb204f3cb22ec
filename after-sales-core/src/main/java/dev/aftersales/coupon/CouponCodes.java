/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.spi.loyalty.CouponCode;
import java.util.random.RandomGenerator;

/**
 * Draws coupon codes for back ends that take one.
 *
 * <p>Twenty symbols out of 22 are 89 bits of chance, and still 71 once a mask has shown the last four. The symbols have
 * neither vowels, so that no code spells a word, nor look-alikes (0 O, 1 I L, 2 Z, 5 S, 8 B, U V), so that a code can be
 * read out over the telephone. A code is never made from a key or anything else that is known.
 */
final class CouponCodes {

    private static final String SYMBOLS = "CDFGHJKMNPQRTVWXY34679";
    private static final int GROUPS = 4;
    private static final int GROUP_SIZE = 5;

    private final RandomGenerator random;

    CouponCodes(RandomGenerator random) {
        this.random = random;
    }

    CouponCode draw() {
        StringBuilder code = new StringBuilder();
        random.ints((long) GROUPS * GROUP_SIZE, 0, SYMBOLS.length()).forEach(symbol -> {
            if (code.length() % (GROUP_SIZE + 1) == GROUP_SIZE) {
                code.append('-');
            }
            code.append(SYMBOLS.charAt(symbol));
        });
        return CouponCode.of(code.toString());
    }
}
