/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

/** What was done for a ticket before the first day. */
enum Deed {
    /** One piece was credited, in a draft. */
    DRAFT_REFUND,
    /** One piece was credited. */
    REFUND,
    /** The whole invoice was. */
    FULL_REFUND,
    /** A coupon was generated. */
    COUPON,
    /** One was asked for, and refused when the request got through. */
    COUPON_TOO_LATE,
    /** One was asked for, and two are there. */
    COUPON_TWICE,
    /** One piece, or one lot, is to come back. */
    RETURN,
    /** It came back. */
    RETURN_RECEIVED,
    /** A repair was ordered. */
    REPAIR,
    /** It is on the bench, under warranty. */
    WARRANTY_REPAIR,
    /** It was done and billed. */
    REPAIR_DONE,
    /** Somebody will go there. */
    VISIT,
    /** Somebody was there. */
    VISIT_DONE
}
