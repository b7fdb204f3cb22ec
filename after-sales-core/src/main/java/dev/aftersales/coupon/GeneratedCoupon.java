/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;

/**
 * A coupon was generated (CPN-2).
 *
 * @param coupon the coupon as it was issued
 */
public record GeneratedCoupon(Coupon coupon) {

    /**
     * The code, to be copied or sent.
     *
     * @return the code; {@code value()} is what the customer types, {@code toString()} only a mask
     */
    public CouponCode code() {
        return coupon.code();
    }
}
