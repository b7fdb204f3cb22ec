/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

/** How a document shows on its ticket. */
public enum DocumentStanding {
    /** A draft somebody must go on with. */
    OPEN_WORK,
    /** Behind a smart button. */
    COUNTED,
    /** Withdrawn before it counted. */
    HIDDEN
}
