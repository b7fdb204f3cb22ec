/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

/** What an accounting back end can do; what is not declared is never asked of it. */
public enum AccountingCapability {
    /** Takes the tax amounts of a credit note as given. Without it the back end computes tax itself and must {@code quote}. */
    EXPLICIT_TAX,
    /** Credits less than the whole invoice. */
    PARTIAL,
    /** Creates a credit note as a draft. */
    DRAFT,
    /** Changes a draft credit note. */
    AMEND,
    /** Cancels a draft credit note. */
    CANCEL_DRAFT,
    /** Matches a credit note with its invoice when it is posted. */
    RECONCILE,
    /** Credits a part-paid invoice in full and keeps the excess as open credit of the customer. */
    PART_PAID_FULL,
    /** Duplicates an invoice as a new draft. */
    DUPLICATE,
    /** Versions invoices and credit notes and refuses an outdated version. */
    VERSIONED,
    /** Never lets the live credit notes of an invoice exceed it, whoever makes them. */
    ENFORCES_CAP,
    /** Credits and duplicates in one transaction when both are asked with one key. */
    ATOMIC_CREDIT_AND_DUPLICATE
}
