/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

/** Why something is refused. Codes are stable: one is never renamed or given another meaning. */
public enum RefusalCode {
    /** A field was left out. */
    REQUIRED,
    /** A field holds something it cannot hold, such as control characters. */
    INVALID,
    /** A text or list is too long; data {@code max}. */
    TOO_LONG,
    /** A quantity or amount is zero or negative. */
    NOT_POSITIVE,
    /** An amount has more decimals than its currency, or a quantity more than its unit allows (REF-10, RET-3). */
    EXCESS_DECIMALS,
    /** A line is named twice. */
    DUPLICATE_LINE,
    /** There is no such ticket for this actor. */
    TICKET_NOT_FOUND,
    /** There is no such team for this actor. */
    TEAM_NOT_FOUND,
    /** The host denies it; data {@code reason} is the host's code (EXE-9). */
    ACCESS_DENIED,
    /** The request key was used with other content (TKT-5). */
    REQUEST_KEY_REUSED,
    /** The ticket's team does not have this service (SET-2). */
    SERVICE_NOT_ENABLED,
    /** No back end is registered for it; data {@code port} (SET-3). */
    PORT_MISSING,
    /** The back end does not offer it; data {@code capability}. */
    NOT_SUPPORTED,
    /** A back end could not be read; nothing was done; data {@code port}. */
    BACK_END_UNAVAILABLE,
    /** A back end answered with something it must not; data {@code port} and what it returned (EXE-6). */
    PORT_CONTRACT_VIOLATION,
    /** The back end gave a definite no; data {@code reason}. */
    BACK_END_REFUSED,
    /** Another action on this document is not finished. */
    DOCUMENT_BUSY,
    /** The document is not the version that was seen; data {@code version} is the current one (REF-7). */
    DOCUMENT_CHANGED,
    /** There is no such document on this ticket. */
    DOCUMENT_NOT_FOUND,
    /** Others kept changing the same document; nothing was done: try again. */
    TOO_MUCH_CONTENTION,
    /** The action or document can no longer be cancelled. */
    NOT_CANCELLABLE,
    /** The directory does not know the ticket's customer. */
    CUSTOMER_NOT_FOUND,
    /**
     * Enabling has consequences that were not acknowledged exactly; data {@code consequences} are the ids of all that are to be,
     * {@code texts} what they are, in the actor's language (SET-4).
     */
    CONSEQUENCES_NOT_ACKNOWLEDGED,
    /** A team with field service needs a default project (SET-5). */
    PROJECT_REQUIRED,
    /** The project is not for field service (FSV-2). */
    NOT_A_FIELD_SERVICE_PROJECT,
    /** There is no such invoice for this customer. */
    INVOICE_NOT_FOUND,
    /** The invoice is not posted (REF-2). */
    INVOICE_NOT_POSTED,
    /** The invoice bills another customer (REF-2). */
    INVOICE_OF_OTHER_CUSTOMER,
    /** The customer has no posted invoice with anything left to refund. */
    NO_INVOICE,
    /** A draft credit note of the invoice is still open (REF-4). */
    OPEN_DRAFT_CREDIT,
    /** The back end cannot credit a part-paid invoice in full (REF-4). */
    INVOICE_PART_PAID,
    /** A credit method must be chosen for an unpaid invoice. */
    CREDIT_METHOD_REQUIRED,
    /** A paid invoice has no credit method (REF-6). */
    CREDIT_METHOD_NOT_AVAILABLE,
    /** The credit note is no longer a draft (REF-7, REF-12). */
    CREDIT_NOTE_NOT_DRAFT,
    /** More than remains refundable; data {@code remaining} (REF-9). */
    EXCEEDS_REFUNDABLE,
    /** Nothing of the invoice remains to be refunded. */
    NOTHING_REFUNDABLE,
    /** The amount is in another currency than the invoice; data {@code currency} (REF-10). */
    CURRENCY_MISMATCH,
    /** The quantity is in another unit than the line; data {@code unit}. */
    UNIT_MISMATCH,
    /** The document has no such line. */
    LINE_NOT_FOUND,
    /** The line is not counted: give an amount. */
    LINE_HAS_NO_QUANTITY,
    /** A line with a negative tax is not credited by gross amount. */
    NEGATIVE_TAX,
    /** The invoice cannot be shared into exact lines (REF-11). */
    AMOUNT_NOT_CREDITABLE,
    /** The back end's own tax computation cannot represent the remainder (REF-11). */
    REMAINDER_NOT_REPRESENTABLE,
    /** The lines do not add up to the stated total; data {@code sum}. */
    AMOUNTS_DO_NOT_ADD_UP,
    /** The date lies in a locked period; data {@code firstOpenDate} (REF-14). */
    PERIOD_LOCKED,
    /** The date is before the invoice; data {@code invoiceDate} (REF-14). */
    DATE_BEFORE_INVOICE,
    /** The date is in the future; data {@code today} (REF-14). */
    DATE_IN_FUTURE,
    /** There is no such coupon program for this customer. */
    PROGRAM_NOT_FOUND,
    /** Only single-use coupon programs issue from a ticket (CPN-6). */
    PROGRAM_NOT_SINGLE_USE,
    /** The program belongs to a channel the host does not run (CPN-1). */
    CHANNEL_NOT_AVAILABLE,
    /** No coupon program can issue to this customer. */
    NO_PROGRAM,
    /** The coupon is expired, used or revoked (CPN-5). */
    COUPON_NOT_SENDABLE,
    /** The coupon was used and cannot be revoked (CPN-6). */
    COUPON_USED,
    /** The ticket has no follower with an address, and none was given. */
    NO_RECIPIENT,
    /** An address is not an e-mail address (CPN-3). */
    BAD_ADDRESS,
    /** The expiry date has passed; data {@code today}. */
    EXPIRY_IN_PAST,
    /** The customer has no recorded delivery (RET-1). */
    NO_DELIVERY,
    /** There is no such delivery for this customer. */
    DELIVERY_NOT_FOUND,
    /** The delivery went to another customer. */
    DELIVERY_OF_OTHER_CUSTOMER,
    /** The delivery is not done (RET-1). */
    DELIVERY_NOT_DONE,
    /** More than remains returnable; data {@code remaining} (RET-3). */
    EXCEEDS_RETURNABLE,
    /** Nothing of the customer's deliveries remains to be returned. */
    NOTHING_RETURNABLE,
    /** The line is tracked: name the lots or serials (RET-7). */
    LOTS_REQUIRED,
    /** The line is not tracked: no lots or serials. */
    LOTS_NOT_ALLOWED,
    /** That delivery line did not ship this lot or serial (RET-7). */
    LOT_NOT_DELIVERED,
    /** The lots do not add up to the line's quantity; data {@code sum} (RET-7). */
    LOT_SUM_MISMATCH,
    /** A serial has quantity one (RET-7). */
    SERIAL_QUANTITY,
    /** The back end needs a reason code. */
    REASON_REQUIRED,
    /** The goods were received: the return cannot be cancelled. */
    RETURN_RECEIVED,
    /** A product to repair must be chosen (REP-1). */
    PRODUCT_REQUIRED,
    /** The directory does not know the product. */
    PRODUCT_NOT_FOUND,
    /** An operation needs a service product (REP-4). */
    NOT_A_SERVICE_PRODUCT,
    /** There is no such sale order of this customer (REP-2). */
    SALE_ORDER_NOT_FOUND,
    /** There is no such return on this customer's tickets (REP-2). */
    RETURN_NOT_FOUND,
    /** The return is not of this product (REP-2). */
    RETURN_OF_OTHER_PRODUCT,
    /** The repair has no invoice method (REP-3). */
    REPAIR_NOT_INVOICEABLE,
    /** The repair is not far enough to be invoiced (REP-3). */
    REPAIR_NOT_INVOICEABLE_YET,
    /** The repair has a live invoice (REP-3). */
    REPAIR_ALREADY_INVOICED,
    /** There is nothing to invoice (REP-3). */
    REPAIR_TOTAL_ZERO,
    /** A repair with a posted invoice is not cancelled (REP-3). */
    REPAIR_INVOICE_POSTED,
    /** The repair is cancelled. */
    REPAIR_CANCELLED,
    /** The repair is done. */
    REPAIR_DONE,
    /** The task is done or cancelled. */
    TASK_FINISHED,
    /** There is no such action for this actor. */
    ACTION_NOT_FOUND,
    /** The action is not one that waits for an operator. */
    ACTION_NOT_STUCK,
    /** A request may still arrive; data {@code quietAt} (EXE-3). */
    NOT_QUIET_YET,
    /** Money or goods have moved: the action can only go forward. */
    PIVOT_PASSED,
    /** The back end does not show what was claimed. */
    RESOLUTION_NOT_CONFIRMED,
    /** The action does not wait for approval. */
    NOT_AWAITING_APPROVAL,
    /** The requester cannot approve (POL-2). */
    SAME_PERSON,
    /** An operator settled it as not done (EXE-7). */
    PRESUMED_LOST
}
