/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

/** Where an action stands. See the state table in {@code docs/execution.md}. */
public enum ActionState {
    /** Waits for somebody else's approval. */
    AWAITING_APPROVAL,
    /** Stored; no port was called, or the last attempt surely did not act. */
    ACCEPTED,
    /** An attempt is under way, under a lease. */
    CALLING,
    /** An attempt may or may not have acted. */
    UNKNOWN,
    /** The back end has taken it on and will finish it. */
    PENDING,
    /** Needs an operator; shown outside as unknown. */
    HELD,
    /** Done. */
    COMPLETED,
    /** Surely not done, or presumed so and watched. */
    REFUSED,
    /** Withdrawn before anything was done. */
    CANCELLED;

    /**
     * Whether nothing more is to be done.
     *
     * @return true for COMPLETED, REFUSED and CANCELLED
     */
    public boolean finished() {
        return this == COMPLETED || this == REFUSED || this == CANCELLED;
    }
}
