/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something failed, without what was said: the messages of ports, stores and parsers may quote codes, addresses and
 * notes, which no log must show (CPN-7).
 */
final class Trace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Trace(Throwable failed, @Nullable Throwable cause) {
        super(failed.getClass().getName(), cause);
        setStackTrace(failed.getStackTrace());
    }

    /** The same failure and its causes, by type and place alone. */
    static Trace of(Throwable failed) {
        return new Trace(
                failed, Optional.ofNullable(failed.getCause()).map(Trace::of).orElse(null));
    }
}
