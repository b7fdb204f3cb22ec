/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

/** Whether a button can be used. */
public enum Availability {
    /** It can. */
    AVAILABLE,
    /** It cannot; the refusals say why. */
    UNAVAILABLE,
    /** A back end could not be asked; the refusals say which. */
    UNKNOWN
}
