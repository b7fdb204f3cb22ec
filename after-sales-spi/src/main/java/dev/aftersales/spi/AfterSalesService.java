/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

/** What an agent can do for a customer straight from a ticket. */
public enum AfterSalesService {
    /** Credits an invoice, in whole or in part. */
    REFUND,
    /** Issues a coupon of an existing program. */
    COUPON,
    /** Takes delivered goods back by a reverse transfer. */
    RETURN,
    /** Sends a product to repair. */
    REPAIR,
    /** Sends a technician. */
    FIELD_SERVICE
}
