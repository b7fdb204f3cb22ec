/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.loyalty;

/**
 * A coupon to be activated or revoked.
 *
 * @param id the coupon
 */
public record CouponRequest(CouponId id) {}
