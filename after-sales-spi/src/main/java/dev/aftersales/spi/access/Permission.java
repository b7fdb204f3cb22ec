/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.access;

/** What somebody may be allowed to do. */
public enum Permission {
    /** See a ticket's view, forms, previews and chatter. */
    VIEW_TICKET,
    /**
     * List tickets: those of a team, or of the whole tenant when no team is named. Each ticket on the list is asked about with
     * {@link #VIEW_TICKET} as well.
     */
    LIST_TICKETS,
    /** Upsert a ticket. */
    MAINTAIN_TICKET,
    /** Upsert a team and set its after-sales services. */
    CONFIGURE_TEAM,
    /** Issue, amend, confirm and cancel credit notes from a ticket. */
    REFUND,
    /** Generate, send and revoke coupons from a ticket. */
    COUPON,
    /** Return goods and cancel returns from a ticket. */
    RETURN,
    /** Create, quote, invoice and cancel repair orders from a ticket. */
    REPAIR,
    /** Create and cancel field-service tasks from a ticket. */
    FIELD_SERVICE,
    /** Open a document of the back end by itself. */
    OPEN_DOCUMENT,
    /** See a ticket in the customer portal. */
    VIEW_PORTAL,
    /** Approve or reject an action that waits for it. */
    APPROVE,
    /** List, retry and resolve stuck actions. */
    OPERATE
}
