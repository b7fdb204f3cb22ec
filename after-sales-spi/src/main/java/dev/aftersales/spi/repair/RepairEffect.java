/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.repair;

/** The effects of the repair port. */
public enum RepairEffect {
    /** Creates a repair order. */
    CREATE,
    /** Makes a staged draft a real order. */
    ACTIVATE,
    /** Makes a quotation. */
    QUOTE,
    /** Makes the invoice. */
    INVOICE,
    /** Cancels the order. */
    CANCEL
}
