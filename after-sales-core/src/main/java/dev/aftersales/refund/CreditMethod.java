/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

/** How an unpaid invoice is credited. A paid one has no method: its credit note is a draft to be confirmed (REF-6). */
public enum CreditMethod {
    /** A draft credit note, which can be amended before it is confirmed (REF-3). */
    PARTIAL,
    /** A credit note posted and matched with the invoice at once (REF-4). */
    FULL,
    /** As FULL, and the invoice is duplicated as a new draft (REF-5). */
    FULL_WITH_NEW_DRAFT;

    boolean postsAtOnce() {
        return this != PARTIAL;
    }
}
