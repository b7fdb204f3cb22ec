/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much waits, of all tenants together: numbers alone, for health checks and metrics.
 *
 * @param due how many actions a claim would take now
 * @param dueSince since when the longest due one waits; null when none is due
 * @param held how many actions need an operator
 * @param unknown how many actions have an outcome that is not known yet
 */
public record Backlog(long due, @Nullable Instant dueSince, long held, long unknown) {

    /**
     * What an operator should know of.
     *
     * @return held ones and unknown ones
     */
    public long stuck() {
        return held + unknown;
    }
}
