/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.repair;

/** When a repair is billed (REP-3). */
public enum InvoiceMethod {
    /** From confirmation on, the planned parts and operations. */
    BEFORE_REPAIR,
    /** Once the work is done, the consumed ones. */
    AFTER_REPAIR,
    /** Never. */
    NO_INVOICE
}
