/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

/** The effects of the accounting port. */
public enum AccountingEffect {
    /** Creates a credit note. */
    CREDIT,
    /** Changes a draft credit note. */
    AMEND,
    /** Issues a draft credit note. */
    POST,
    /** Cancels a draft credit note. */
    CANCEL_DRAFT,
    /** Duplicates an invoice as a new draft. */
    DUPLICATE
}
