/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.loyalty;

/** What a loyalty back end can do; what is not declared is never asked of it. */
public enum LoyaltyCapability {
    /** Takes a code made by the library (random, at least 64 bits). */
    ACCEPTS_CODE,
    /** Takes an expiry date per coupon. */
    PER_COUPON_EXPIRY,
    /** Binds a coupon to a customer. */
    BINDS_CUSTOMER,
    /** Takes an unused coupon back. */
    REVOKE,
    /** Tells how often a coupon can still be used. */
    USES_LEFT
}
