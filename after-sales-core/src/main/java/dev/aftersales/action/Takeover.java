/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import java.time.Instant;

/** What recovery does to an action whose time is over, before it asks the back end anything. Pure. */
final class Takeover {

    private Takeover() {}

    /** ACCEPTED and due: the attempt begins. */
    static Next call(Action action, Terms terms, Instant now) {
        Action to = Attempt.begin(action.change(), action, terms, now)
                .unsure(action.unsure() + 1)
                .build();
        return Next.of(to, HoldEffect.KEEP, EntryKind.CALLED);
    }

    /** CALLING and its lease over: whoever called is gone, or late. */
    static Next doubt(Action action, Instant now) {
        Action to = action.change()
                .state(ActionState.UNKNOWN)
                .evidence("no answer within the lease")
                .changedAt(now)
                .build();
        return Next.of(to, HoldEffect.KEEP, EntryKind.UNKNOWN);
    }

    /** AWAITING_APPROVAL and expired. */
    static Next expire(Action action, Instant now) {
        return withdraw(action, EntryKind.APPROVAL_EXPIRED, now);
    }

    /** Nothing was called, or surely nothing came of it, and nothing will be. */
    static Next withdraw(Action action, EntryKind kind, Instant now) {
        Action to = action.change()
                .state(ActionState.CANCELLED)
                .fence(action.fence() + 1)
                .holding(false)
                .leaseUntil(null)
                .quietAt(null)
                .dueAt(null)
                .changedAt(now)
                .build();
        return Next.of(to, action.holding() ? HoldEffect.RELEASE : HoldEffect.KEEP, kind);
    }
}
