/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The watch over an action that was given up without a definite no: its key is looked up ever less often, until nobody need
 * expect a document any more (EXE-3). Pure.
 */
final class Watch {

    private Watch() {}

    static ActionBuilder begin(ActionBuilder to, Timing timing, Instant now) {
        return to.presumed(true).watchUntil(now.plus(timing.watch())).dueAt(now.plus(timing.poll()));
    }

    /** When to look next: after as long again as it was watched, and once at the end; empty when it was watched enough. */
    static Optional<Instant> next(Action watched, Timing timing, Instant now) {
        Instant until = watched.watchUntil();
        if (until == null || !now.isBefore(until)) {
            return Optional.empty();
        }
        Duration soFar = Duration.between(watched.changedAt(), now);
        Instant next = now.plus(soFar.compareTo(timing.poll()) > 0 ? soFar : timing.poll());
        return Optional.of(next.isBefore(until) ? next : until);
    }
}
