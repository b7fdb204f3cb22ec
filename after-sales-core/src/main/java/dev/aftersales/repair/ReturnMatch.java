/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.repair;

/** Whether a return is one that a repair can name (REP-2). */
enum ReturnMatch {
    /** A started return of this customer, for this product as far as can be told. */
    FITS,
    /** No started return of this customer. */
    UNKNOWN,
    /** A return of other products. */
    OTHER_PRODUCT
}
