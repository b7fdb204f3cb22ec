/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Entry;

/**
 * Told of each move of an action by the node that wrote it, right after it is committed: for metrics. Nothing is read or written
 * for it, and nothing is kept: a process that is killed in between tells nobody. What must not be missed is told to a timeline
 * listener.
 */
@FunctionalInterface
public interface MoveListener {

    /**
     * An action was stored, or moved on. Called from many threads, on the thread that goes on with the action: answers at once.
     * What it throws is logged and changes nothing.
     *
     * @param entry what happened; its sequence is zero
     */
    void moved(Entry entry);
}
