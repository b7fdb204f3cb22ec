/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.loyalty;

/** Where a program is defined and its coupons are redeemed. */
public enum Channel {
    /** Sale orders taken by people. */
    SALES,
    /** The web shop. */
    WEBSITE
}
