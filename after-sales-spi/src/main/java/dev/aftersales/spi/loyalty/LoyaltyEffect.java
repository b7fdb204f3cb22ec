/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.loyalty;

/** The effects of the loyalty port. */
public enum LoyaltyEffect {
    /** Issues a coupon. */
    ISSUE,
    /** Makes a staged draft valid. */
    ACTIVATE,
    /** Takes a coupon back. */
    REVOKE
}
