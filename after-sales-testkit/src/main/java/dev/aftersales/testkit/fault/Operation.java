/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

/** What is asked of, or done in, the back end. */
public enum Operation {
    /** Lists invoices. */
    INVOICES(Kind.READ),
    /** Reads an invoice. */
    INVOICE(Kind.READ),
    /** Lists the credit notes of an invoice. */
    CREDITS_OF(Kind.READ),
    /** Reads a credit note. */
    CREDIT_NOTE(Kind.READ),
    /** Asks for the back end's own tax amounts. */
    QUOTE_CREDIT(Kind.READ),
    /** Creates a credit note. */
    CREDIT(Kind.EFFECT),
    /** Changes a draft credit note. */
    AMEND(Kind.EFFECT),
    /** Posts a draft credit note. */
    POST(Kind.EFFECT),
    /** Cancels a draft credit note. */
    CANCEL_DRAFT(Kind.EFFECT),
    /** Duplicates an invoice. */
    DUPLICATE(Kind.EFFECT),
    /** Looks a credit note up by key. */
    LOOKUP_CREDIT_NOTE(Kind.LOOKUP),
    /** Looks a duplicate up by key. */
    LOOKUP_DUPLICATE(Kind.LOOKUP),
    /** Posts an invoice. */
    POST_INVOICE(Kind.BY_HAND),
    /** Cancels or deletes an invoice. */
    WITHDRAW_INVOICE(Kind.BY_HAND),
    /** Takes a payment. */
    PAY(Kind.BY_HAND),

    /** Lists coupon programs. */
    PROGRAMS(Kind.READ),
    /** Reads a coupon. */
    COUPON(Kind.READ),
    /** Issues a coupon. */
    ISSUE(Kind.EFFECT),
    /** Activates a staged coupon. */
    ACTIVATE_COUPON(Kind.EFFECT),
    /** Takes a coupon back. */
    REVOKE(Kind.EFFECT),
    /** Looks a coupon up by key. */
    LOOKUP_COUPON(Kind.LOOKUP),
    /** Redeems a coupon. */
    USE_COUPON(Kind.BY_HAND),

    /** Lists deliveries. */
    DELIVERIES(Kind.READ),
    /** Reads a delivery. */
    DELIVERY(Kind.READ),
    /** Lists the returns of a delivery. */
    RETURNS_OF(Kind.READ),
    /** Reads a return. */
    RETURN(Kind.READ),
    /** Creates a return. */
    CREATE_RETURN(Kind.EFFECT),
    /** Activates a staged return. */
    ACTIVATE_RETURN(Kind.EFFECT),
    /** Cancels a return, or its rest. */
    CANCEL_RETURN(Kind.EFFECT),
    /** Looks a return up by key. */
    LOOKUP_RETURN(Kind.LOOKUP),
    /** Receives goods of a return. */
    RECEIVE(Kind.BY_HAND),

    /** Reads a repair order. */
    REPAIR(Kind.READ),
    /** Creates a repair order. */
    CREATE_REPAIR(Kind.EFFECT),
    /** Activates a staged repair order. */
    ACTIVATE_REPAIR(Kind.EFFECT),
    /** Makes a quotation. */
    QUOTE_REPAIR(Kind.EFFECT),
    /** Invoices a repair order. */
    INVOICE_REPAIR(Kind.EFFECT),
    /** Cancels a repair order. */
    CANCEL_REPAIR(Kind.EFFECT),
    /** Looks a repair order up by key. */
    LOOKUP_REPAIR(Kind.LOOKUP),
    /** Looks a quotation up by key. */
    LOOKUP_QUOTATION(Kind.LOOKUP),
    /** Confirms, starts, supplies or finishes a repair. */
    WORK_ON_REPAIR(Kind.BY_HAND),

    /** Lists projects. */
    PROJECTS(Kind.READ),
    /** Reads a task. */
    TASK(Kind.READ),
    /** Creates a task. */
    CREATE_TASK(Kind.EFFECT),
    /** Activates a staged task. */
    ACTIVATE_TASK(Kind.EFFECT),
    /** Cancels a task. */
    CANCEL_TASK(Kind.EFFECT),
    /** Looks a task up by key. */
    LOOKUP_TASK(Kind.LOOKUP),
    /** Plans, starts or finishes a task. */
    WORK_ON_TASK(Kind.BY_HAND),

    /** Reads a customer. */
    CUSTOMER(Kind.READ),
    /** Reads a product. */
    PRODUCT(Kind.READ),
    /** Lists products. */
    PRODUCTS(Kind.READ),
    /** Lists sale orders. */
    SALE_ORDERS(Kind.READ),
    /** Reads the addresses of a follower. */
    RECIPIENTS(Kind.READ),

    /** Sends a message. */
    SEND(Kind.EFFECT),
    /** Looks a message up by key. */
    LOOKUP_MESSAGE(Kind.LOOKUP),

    /** Lists what enabling a service brings with it. */
    CONSEQUENCES(Kind.READ),
    /** Provides a service. */
    APPLY(Kind.EFFECT),
    /** Looks a provision up by key. */
    LOOKUP_PROVISIONING(Kind.LOOKUP),

    /** Closes a port key, at any port. */
    CLOSE_KEY(Kind.LOOKUP);

    /** Of which kind an operation is. */
    public enum Kind {
        /** Reads documents; changes nothing. */
        READ,
        /** Asks about a port key. */
        LOOKUP,
        /** Has an effect, under a port key. */
        EFFECT,
        /** Done by people in the back end itself; no fault strikes it. */
        BY_HAND
    }

    private final Kind kind;

    Operation(Kind kind) {
        this.kind = kind;
    }

    /**
     * Of which kind it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }
}
