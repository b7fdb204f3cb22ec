/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a person decides of an action: the rows of the state table for operators, requesters and approvers (EXE-7). Pure. */
final class Verdict {

    private Verdict() {}

    /** Why an operator cannot touch the action; empty when it is stuck. */
    static Optional<Refusal> notStuck(Action action) {
        boolean stuck = action.state() == ActionState.HELD || action.state() == ActionState.UNKNOWN;
        return stuck ? Optional.empty() : Optional.of(Refusal.of(RefusalCode.ACTION_NOT_STUCK));
    }

    /** Looked up again, and called again if nothing is found: as UNKNOWN, under a lease of the operator's own. */
    static Next retry(Action action, Timing timing, Instant now) {
        Instant lease = now.plus(timing.lease());
        Action to = action.change()
                .state(ActionState.UNKNOWN)
                .fence(action.fence() + 1)
                .leaseUntil(lease)
                .dueAt(lease)
                .changedAt(now)
                .build();
        return Next.of(to, HoldEffect.KEEP, EntryKind.RETRIED);
    }

    /** Done, by a document that was read back: as if its step had answered. */
    static Next itExists(Action action, Next settled) {
        Action to = settled.to().change().fence(action.fence() + 1).build();
        return new Next(to, settled.holds(), EntryKind.RESOLVED_DONE, settled.documents());
    }

    /** Why it cannot be settled as not done. */
    static Optional<Refusal> mayHaveActed(Action action, Instant now) {
        if (action.pastPivot()) {
            return Optional.of(Refusal.of(RefusalCode.PIVOT_PASSED));
        }
        Instant quiet = action.quietAt();
        if (quiet != null && now.isBefore(quiet)) {
            return Optional.of(Refusal.of(RefusalCode.NOT_QUIET_YET).with("quietAt", Datum.of(quiet)));
        }
        return Optional.empty();
    }

    /** Not done, by an operator's word: the reservation is freed, and the key is watched. */
    static Next notDone(Action action, Timing timing, Instant now) {
        Action to = Watch.begin(action.change(), timing, now)
                .state(ActionState.REFUSED)
                .fence(action.fence() + 1)
                .refusals(List.of(Refusal.of(RefusalCode.PRESUMED_LOST)))
                .holding(false)
                .leaseUntil(null)
                .quietAt(null)
                .changedAt(now)
                .build();
        return Next.of(to, action.holding() ? HoldEffect.RELEASE : HoldEffect.KEEP, EntryKind.RESOLVED_NOT_DONE);
    }

    /** Whether cancelling can still mean that nothing happens. */
    static boolean untouched(Action action) {
        return action.state() == ActionState.AWAITING_APPROVAL
                || action.state() == ActionState.ACCEPTED && action.unsure() == 0 && !action.pastPivot();
    }

    /**
     * From CALLING on, cancelling is a wish. It leaves the fence alone, so that the attempt under way still settles; only who
     * calls keeps the lease, everything else is due at once.
     */
    static Next wishToCancel(Action action, Instant now) {
        Action to = action.change()
                .cancelWanted(true)
                .dueAt(action.state() == ActionState.CALLING ? action.leaseUntil() : now)
                .changedAt(now)
                .build();
        return Next.of(to, HoldEffect.KEEP, EntryKind.CANCEL_WANTED);
    }

    /** Whether an approval comes too late. */
    static boolean expired(Action awaiting, Instant now) {
        Instant expires = awaiting.approvalExpires();
        return expires != null && !now.isBefore(expires);
    }

    /** Approved: recovery, or the approver's own call, goes on; a plan that calls nothing is done with it. */
    static Next approve(Action action, Instant now) {
        boolean done = action.steps().isEmpty();
        Action to = action.change()
                .state(done ? ActionState.COMPLETED : ActionState.ACCEPTED)
                .fence(action.fence() + 1)
                .holding(action.holding() && !done)
                .approvalExpires(null)
                .dueAt(done ? null : now)
                .changedAt(now)
                .build();
        return Next.of(to, action.holding() && done ? HoldEffect.CONSUME : HoldEffect.KEEP, EntryKind.APPROVED);
    }
}
