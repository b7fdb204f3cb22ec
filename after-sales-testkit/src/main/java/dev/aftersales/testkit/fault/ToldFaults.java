/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Faults told for the requests that fit. Thread-safe. */
final class ToldFaults {

    private final Predicate<Request> which;
    private final Deque<Fault> queue;
    private final boolean forever;

    private ToldFaults(Predicate<Request> which, List<Fault> faults, boolean forever) {
        this.which = which;
        this.queue = new ArrayDeque<>(faults);
        this.forever = forever;
    }

    static ToldFaults once(Predicate<Request> which, List<Fault> faults) {
        return new ToldFaults(which, faults, false);
    }

    static ToldFaults forever(Predicate<Request> which, Fault fault) {
        return new ToldFaults(which, List.of(fault), true);
    }

    synchronized boolean isSpent() {
        return queue.isEmpty();
    }

    synchronized Optional<Fault> take(Request request) {
        if (queue.isEmpty() || !which.test(request)) {
            return Optional.empty();
        }
        return Optional.of(forever ? queue.element() : queue.remove());
    }
}
