/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

/** How far a credit note has come. */
public enum CreditNoteState {
    /** Not yet issued; it may be amended. */
    DRAFT,
    /** Being issued; it counts as live, and is not yet final. */
    PENDING,
    /** Issued, and in the books; it is undone only by a counter-document. */
    POSTED,
    /** Withdrawn; it credits nothing. */
    CANCELLED
}
