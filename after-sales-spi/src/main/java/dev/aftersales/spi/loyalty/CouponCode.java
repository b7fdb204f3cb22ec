/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.loyalty;

import java.util.Objects;

/**
 * The code that makes a coupon worth money (CPN-7).
 *
 * <p>Its {@link #toString()} shows a mask, so that it does not reach logs and messages by accident.
 *
 * @param value the code as the customer types it
 */
public record CouponCode(String value) {

    /**
     * Checks that there is a value at all.
     *
     * @param value the code as the customer types it
     */
    public CouponCode {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Wraps a value.
     *
     * @param value the code as the customer types it
     * @return the wrapped value
     */
    public static CouponCode of(String value) {
        return new CouponCode(value);
    }

    /**
     * The last four characters behind a mask, to tell coupons apart on a screen.
     *
     * @return the masked form; only a mask for codes under twelve characters
     */
    public String masked() {
        return value.length() < 12 ? "••••" : "••••" + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
