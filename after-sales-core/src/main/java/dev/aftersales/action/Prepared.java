/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.ActionId;
import dev.aftersales.store.Acceptance;

/**
 * A command that was decided, to be enlisted in a transaction of the host; nothing is stored yet. Enlist it soon: the older the
 * decision, the likelier somebody else gets between. Immutable and thread-safe.
 *
 * @param <R> what the completed command results in
 */
public final class Prepared<R> implements Preparation<R> {

    private final Acceptance acceptance;

    Prepared(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    /**
     * The action that it will be.
     *
     * @return its id
     */
    public ActionId action() {
        return acceptance.action().id();
    }

    Acceptance acceptance() {
        return acceptance;
    }

    /** Without the command, which may hold secrets (CPN-7). */
    @Override
    public String toString() {
        return "Prepared[" + action() + ", " + acceptance.action().commandName() + "]";
    }
}
