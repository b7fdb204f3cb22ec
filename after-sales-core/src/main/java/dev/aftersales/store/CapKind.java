/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

/** What a cap limits. */
public enum CapKind {
    /** The quantity credited of an invoice line. */
    CREDIT_QUANTITY,
    /** The net amount credited of an invoice line. */
    CREDIT_NET,
    /** The amount credited of one tax of an invoice line. */
    CREDIT_TAX,
    /** The total credited of an invoice, tax included. */
    CREDIT_TOTAL,
    /** The quantity returned of a delivery line. */
    RETURN_QUANTITY,
    /** The quantity returned of one lot or serial of a delivery line. */
    RETURN_LOT
}
