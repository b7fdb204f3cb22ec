/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.loyalty;

/** What a program gives. */
public enum ProgramKind {
    /** Single-use coupons. */
    COUPON,
    /** Stored value. */
    GIFT_CARD,
    /** Rules without codes of their own. */
    PROMOTION,
    /** Points. */
    LOYALTY
}
