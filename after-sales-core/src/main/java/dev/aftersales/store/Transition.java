/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of an action, with all that goes with it: one transaction, under the condition that the
 * action still has the state, fence, step and cancel wish of {@code from}. Comparing the latter two as well
 * keeps a step's result and a wish to cancel, which may change under one fence, from overwriting each other.
 *
 * <p>Id, request key and holds never change. The store notes itself whether the action still holds: it does
 * from its acceptance until an effect other than {@link HoldEffect#KEEP}.
 *
 * @param from the action as it was read
 * @param to the action as it is to be
 * @param holds what becomes of its holds
 * @param documents documents to record
 * @param team team settings to write
 * @param entry what to tell
 */
public record Transition(
        Action from,
        Action to,
        HoldEffect holds,
        List<DocumentChange> documents,
        @Nullable Team team,
        Entry entry) {

    /**
     * Copies the collections it is given.
     *
     * @param from the action as it was read
     * @param to the action as it is to be
     * @param holds what becomes of its holds
     * @param documents documents to record
     * @param team team settings to write
     * @param entry what to tell
     */
    public Transition {
        documents = List.copyOf(documents);
    }
}
