/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.repair;

/** What a repair back end can do; what is not declared is never asked of it. */
public enum RepairCapability {
    /** Makes a quotation as a PDF. */
    QUOTE,
    /** Bills before the work. */
    INVOICE_BEFORE,
    /** Bills after the work. */
    INVOICE_AFTER,
    /** Knows repairs under warranty. */
    WARRANTY,
    /** Takes the lot or serial number of the product. */
    LOT,
    /** Cancels an order. */
    CANCEL
}
