/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.repair;

/** How far the invoice of a repair has come. */
public enum RepairInvoiceState {
    /** Not yet issued. */
    DRAFT,
    /** Issued. */
    POSTED,
    /** Withdrawn or deleted; the repair can be invoiced again. */
    CANCELLED
}
