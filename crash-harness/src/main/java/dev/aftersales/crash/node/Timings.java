/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import dev.aftersales.action.Timing;
import java.time.Duration;

/** How long things may take here: as short as a busy machine with few cores allows. */
public final class Timings {

    private static final Duration CALL = Duration.ofMillis(900);
    public static final Duration LEASE = Duration.ofMillis(1300);

    private Timings() {}

    public static Timing brisk() {
        return new Timing(
                CALL,
                LEASE,
                Duration.ofMillis(100),
                Duration.ofMillis(600),
                Duration.ofSeconds(20),
                Duration.ofMillis(300),
                Duration.ofSeconds(30));
    }

    /** Longer than a lease and the time after which "not found" is believed. */
    public static Duration pastLease() {
        return LEASE.plus(LEASE);
    }
}
