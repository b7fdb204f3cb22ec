/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.loyalty;

import dev.aftersales.spi.loyalty.CouponCode;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes codes that nobody guesses and everybody can type. Thread-safe. */
final class CouponCodes {

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    /** 16 of 30 letters: 78 bits. */
    private static final int LENGTH = 16;

    private static final int GROUP = 4;

    private final SecureRandom chance;

    CouponCodes(SecureRandom chance) {
        this.chance = chance;
    }

    CouponCode next() {
        String letters = chance.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                .collect(Collectors.joining());
        return CouponCode.of(letters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-"));
    }
}
