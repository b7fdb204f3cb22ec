/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

/** What an invoice line stands for. */
public enum LineKind {
    /** Products and services sold. */
    GOODS,
    /** Delivery charges. */
    SHIPPING,
    /** A discount as a line of its own, with negative amounts. */
    DISCOUNT,
    /** Cash rounding. */
    ROUNDING
}
