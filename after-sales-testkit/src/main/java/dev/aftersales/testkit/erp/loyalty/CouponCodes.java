/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.loyalty;

import dev.aftersales.spi.loyalty.CouponCode;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Makes coupon codes of 64 random bits. */
final class CouponCodes {

    private final RandomGenerator random;

    CouponCodes(RandomGenerator random) {
        this.random = random;
    }

    /** Tenants share the source of chance, which need not be thread-safe. */
    CouponCode next() {
        long bits;
        synchronized (random) {
            bits = random.nextLong();
        }
        String digits = String.format(Locale.ROOT, "%016X", bits);
        return CouponCode.of(String.join(
                "-", digits.substring(0, 4), digits.substring(4, 8), digits.substring(8, 12), digits.substring(12)));
    }
}
