/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.repair;

/** How far a repair has come. */
public enum RepairState {
    /** Noted, not yet agreed. */
    DRAFT,
    /** Agreed; parts are planned. */
    CONFIRMED,
    /** Being worked on. */
    UNDER_REPAIR,
    /** Done. */
    REPAIRED,
    /** Withdrawn. */
    CANCELLED
}
