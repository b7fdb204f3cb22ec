/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

/** What became of an acceptance. Nothing was written unless it is ACCEPTED. */
public enum Admission {
    /** It is stored. */
    ACCEPTED,
    /** The request key is in use: read the action behind it. */
    KEY_TAKEN,
    /** A cap has not enough left: decide again. */
    CAP_MISSED,
    /** A cap, the team or the subject was changed by somebody else meanwhile: decide again. */
    STALE,
    /** Another action on the document is not finished. */
    SUBJECT_BUSY
}
