/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.spi.loyalty.Coupon;

/**
 * A coupon was taken back (CPN-6).
 *
 * @param coupon the coupon, revoked
 */
public record RevokedCoupon(Coupon coupon) {}
