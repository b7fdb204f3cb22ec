/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionBuilder;
import dev.aftersales.store.ActionState;
import java.time.Instant;

/** The beginning of an attempt, the same wherever one begins. Pure. */
final class Attempt {

    private Attempt() {}

    /** A new fence, a lease, and a quiet time no earlier than that of any attempt before. */
    static ActionBuilder begin(ActionBuilder to, Action action, Terms step, Instant now) {
        Instant quiet = step.quietAfter(now);
        Instant before = action.quietAt();
        return to.state(ActionState.CALLING)
                .fence(action.fence() + 1)
                .attempts(action.attempts() + 1)
                .leaseUntil(step.leaseFrom(now))
                .dueAt(step.leaseFrom(now))
                .quietAt(before != null && before.isAfter(quiet) ? before : quiet)
                .changedAt(now);
    }
}
