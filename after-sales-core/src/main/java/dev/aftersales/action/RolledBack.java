/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes back a joined transaction because of what a port answered or threw; the latter is kept, for the store to see. */
final class RolledBack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What to answer. */
    private final transient Refusal refusal;

    RolledBack(Refusal refusal, @Nullable Throwable cause) {
        super(refusal.code().name(), cause);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
