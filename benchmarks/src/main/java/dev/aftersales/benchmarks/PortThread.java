/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Where ports are called: what a deadline costs. */
public enum PortThread {
    /** In the caller's thread, without a deadline. */
    CALLER(Runnable::run),
    /** In the library's own pool, under a deadline: what a host gets that says nothing. */
    POOL(null);

    private final @Nullable Executor executor;

    PortThread(@Nullable Executor executor) {
        this.executor = executor;
    }

    /** The executor to give to the library; null to leave it to the library. */
    @Nullable
    Executor executor() {
        return executor;
    }
}
