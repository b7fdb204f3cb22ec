/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring.metrics;

import dev.aftersales.store.Backlog;
import io.micrometer.core.instrument.Clock;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The backlog as it was a moment ago, so that one scrape asks the database once. Thread-safe. */
final class RecentBacklog {

    private static final long RECENT_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Supplier<Backlog> counted;
    private final Clock clock;
    private @Nullable Backlog last;
    private long lastAt;

    RecentBacklog(Supplier<Backlog> counted, Clock clock) {
        this.counted = counted;
        this.clock = clock;
    }

    /** Null while it cannot be counted, for which a gauge has no number. */
    synchronized @Nullable Backlog get() {
        long now = clock.monotonicTime();
        if (last == null || now - lastAt >= RECENT_NANOS) {
            last = countedSafely();
            lastAt = now;
        }
        return last;
    }

    private @Nullable Backlog countedSafely() {
        try {
            return counted.get();
        } catch (RuntimeException unreachable) {
            return null;
        }
    }
}
