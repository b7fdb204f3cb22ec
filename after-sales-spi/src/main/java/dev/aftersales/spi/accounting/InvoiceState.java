/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

/** How far an invoice has come. */
public enum InvoiceState {
    /** Not yet issued. */
    DRAFT,
    /** Issued, and in the books. */
    POSTED,
    /** Withdrawn. */
    CANCELLED
}
