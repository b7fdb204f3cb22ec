/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import java.time.Duration;

/** Waits for what must come, for so long and no longer, by the time that passes and no clock. */
final class Patience {

    private final long end;

    private Patience(long end) {
        this.end = end;
    }

    static Patience of(Duration duration) {
        return new Patience(System.nanoTime() + duration.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }
}
