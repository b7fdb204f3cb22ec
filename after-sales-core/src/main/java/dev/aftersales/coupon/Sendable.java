/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponState;
import java.time.LocalDate;

/** Whether a coupon is worth sending (CPN-5). Pure. */
final class Sendable {

    private Sendable() {}

    /** How the coupon stands on a day: the back end may not have noticed yet that its last valid day is over. */
    static CouponState standing(Coupon coupon, LocalDate today) {
        LocalDate expires = coupon.expires();
        boolean over = expires != null && expires.isBefore(today);
        return coupon.state() == CouponState.ISSUED && over ? CouponState.EXPIRED : coupon.state();
    }

    static boolean on(LocalDate today, Coupon coupon) {
        return standing(coupon, today) == CouponState.ISSUED && usable(coupon);
    }

    /** Whether the back end itself still takes it. */
    static boolean usable(Coupon coupon) {
        Integer left = coupon.usesLeft();
        return coupon.state() == CouponState.ISSUED && (left == null || left > 0);
    }
}
