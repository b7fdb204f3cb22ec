/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.inventory;

/** How far a return has come. */
public enum ReturnState {
    /** Made but not yet expected (only where effects are staged). */
    DRAFT,
    /** Announced; nothing received yet. */
    EXPECTED,
    /** Part of it received. */
    PARTIAL,
    /** All of it received, or its rest cancelled. */
    RECEIVED,
    /** Withdrawn before anything was received. */
    CANCELLED
}
