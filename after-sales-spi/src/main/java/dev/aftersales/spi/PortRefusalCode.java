/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

/** Why a back end says no. */
public enum PortRefusalCode {
    /** The document is not the version the caller saw. */
    DOCUMENT_CHANGED,
    /** The document does not exist, or not for this customer. */
    NOT_FOUND,
    /** The date lies in a locked period; data {@code firstOpenDate} says from when on it is open. */
    PERIOD_LOCKED,
    /** More money or goods than remain. */
    EXCEEDS_REMAINING,
    /** The invoice is part-paid, and the back end cannot keep the excess as open credit. */
    INVOICE_PART_PAID,
    /** The document's state does not allow it. */
    WRONG_STATE,
    /** The back end does not offer this; it was not declared as a capability. */
    UNSUPPORTED,
    /** Any other definite no; data {@code reason} says why, for operators. */
    REJECTED
}
