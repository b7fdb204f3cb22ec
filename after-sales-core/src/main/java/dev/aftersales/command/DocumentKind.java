/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

/** What a back end creates for an action. */
public enum DocumentKind {
    /** A credit note. */
    CREDIT_NOTE,
    /** The new draft of a refunded invoice (REF-5). */
    DRAFT_INVOICE,
    /** A coupon. */
    COUPON,
    /** A return of goods. */
    RETURN,
    /** A repair order. */
    REPAIR,
    /** A field-service task. */
    TASK
}
