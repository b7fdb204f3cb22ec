/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command.constraint;

import java.math.BigDecimal;

/** What makes a number one that can be computed with: at most 15 digits before the point and 9 after it. */
final class NumberShape {

    private static final int MAX_SCALE = 9;
    private static final int MAX_DIGITS = 15;

    private NumberShape() {}

    static boolean accepts(BigDecimal number) {
        long digitsBeforePoint = (long) number.precision() - number.scale();
        return number.scale() <= MAX_SCALE && digitsBeforePoint <= MAX_DIGITS;
    }
}
