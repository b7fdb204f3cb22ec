/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.loyalty;

/** Whether a coupon can still be used. */
public enum CouponState {
    /** Made but not yet valid (only where effects are staged). */
    DRAFT,
    /** Valid. */
    ISSUED,
    /** Used up. */
    USED,
    /** Past its last valid day. */
    EXPIRED,
    /** Taken back. */
    REVOKED
}
