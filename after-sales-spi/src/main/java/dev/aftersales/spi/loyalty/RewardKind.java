/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.loyalty;

/** What a coupon is good for. */
public enum RewardKind {
    /** A discount. */
    DISCOUNT,
    /** A product for free. */
    FREE_PRODUCT
}
