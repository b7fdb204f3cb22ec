/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Requests that were dropped on their way and still come. Thread-safe. */
public final class LateArrivals {

    private record Late(@Nullable Instant due, Runnable request) {}

    private final Clock clock;
    private final List<Late> waiting = new ArrayList<>();
    private volatile int count;

    LateArrivals(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lets a request come later.
     *
     * @param delay after how long by the clock; null to wait to be told
     * @param request what it does when it comes
     */
    public void add(@Nullable Duration delay, Runnable request) {
        Instant due = delay == null ? null : clock.instant().plus(delay);
        synchronized (waiting) {
            waiting.add(new Late(due, request));
            count = waiting.size();
        }
    }

    /**
     * How many requests are still on their way.
     *
     * @return the number
     */
    public int size() {
        return count;
    }

    int deliverAll() {
        return deliver(late -> true);
    }

    /** Lets the requests arrive whose time has come. */
    void deliverDue() {
        if (count > 0) {
            Instant now = clock.instant();
            deliver(late -> late.due() != null && !late.due().isAfter(now));
        }
    }

    private int deliver(Predicate<Late> which) {
        List<Late> due;
        synchronized (waiting) {
            due = waiting.stream().filter(which).toList();
            waiting.removeAll(due);
            count = waiting.size();
        }
        due.forEach(late -> late.request().run());
        return due.size();
    }
}
