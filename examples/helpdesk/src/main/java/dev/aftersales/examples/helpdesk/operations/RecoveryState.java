/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.operations;

import dev.aftersales.store.Backlog;
import java.time.Duration;

/**
 * How recovery stands.
 *
 * @param runs whether this node recovers by itself
 * @param every how long it waits between rounds
 * @param backlog how much waits for it, and for operators
 */
record RecoveryState(boolean runs, Duration every, Backlog backlog) {

    /** The pause between rounds in whole seconds, at least one. */
    public long getSeconds() {
        return Math.max(1, every.toSeconds());
    }
}
