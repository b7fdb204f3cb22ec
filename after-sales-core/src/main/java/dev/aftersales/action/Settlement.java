/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Refusal;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What an attempt or a look-up means for its action: the rows of the state table that begin with CALLING, UNKNOWN and
 * PENDING (EXE-1, EXE-3, EXE-4). Pure.
 */
final class Settlement {

    private final IntFunction<Terms> terms;
    private final Instant now;
    private final Ending ending;

    /**
     * Settles at a moment.
     *
     * @param terms the terms of each step
     * @param now the store's time
     */
    Settlement(IntFunction<Terms> terms, Instant now) {
        this.terms = terms;
        this.now = now;
        this.ending = new Ending(now);
    }

    /** Empty when nothing was learned, so that the action stays as it is until it is due again. */
    Optional<Next> settle(Action action, Evidence evidence) {
        if (evidence instanceof Evidence.Done done) {
            return Optional.of(done(action, done));
        }
        if (evidence instanceof Evidence.Broken broken) {
            return Optional.of(ending.held(action, broken.what()));
        }
        if (evidence instanceof Evidence.Working working) {
            return working(action, working.reference());
        }
        return action.state() == ActionState.CALLING ? attempted(action, evidence) : lookedUp(action, evidence);
    }

    private Optional<Next> attempted(Action action, Evidence evidence) {
        if (evidence instanceof Evidence.Unsure unsure) {
            return Optional.of(unknown(action, unsure.reason()));
        }
        if (evidence instanceof Evidence.No no) {
            return Optional.of(
                    speaksForAll(action)
                            ? ending.refused(action, no.refusal())
                            : unknown(action, "refused after an unanswered attempt"));
        }
        if (evidence instanceof Evidence.NotReached notReached) {
            return Optional.of(
                    speaksForAll(action)
                            ? notReached(action, notReached.refusal())
                            : unknown(action, "not reached after an unanswered attempt"));
        }
        return evidence instanceof Evidence.Closed closed
                ? Optional.of(ending.closed(action, closed.refusals()))
                : Optional.empty();
    }

    private Optional<Next> lookedUp(Action action, Evidence evidence) {
        if (evidence instanceof Evidence.NoLookup) {
            return Optional.of(ending.held(action, "the back end cannot be asked whether it acted"));
        }
        if (evidence instanceof Evidence.FailedThere failed) {
            return Optional.of(ending.refused(action, failed.refusal()));
        }
        if (evidence instanceof Evidence.Closed closed) {
            return Optional.of(ending.closed(action, closed.refusals()));
        }
        return evidence instanceof Evidence.Absent ? absent(action) : Optional.empty();
    }

    /** A no, or a refused connection, speaks for its own attempt: it settles only when no other attempt is unanswered. */
    private static boolean speaksForAll(Action action) {
        return action.unsure() == 1;
    }

    private Next done(Action action, Evidence.Done done) {
        StepDone step = StepDone.of(action, done, now);
        if (step.last()) {
            return new Next(ending.completed(step.to()), step.holds(), EntryKind.COMPLETED, done.documents());
        }
        if (action.cancelWanted() && done.inert()) {
            return ending.cancelled(step.to().build());
        }
        int following = done.step() + 1;
        Action to = Attempt.begin(step.to().step(following), action, terms.apply(following), now)
                .unsure(1)
                .build();
        return new Next(to, step.holds(), EntryKind.STEP_DONE, done.documents());
    }

    /** Asked again of pending work, the same answer is no news. */
    private Optional<Next> working(Action action, String reference) {
        if (action.state() == ActionState.PENDING && reference.equals(action.reference())) {
            return Optional.empty();
        }
        Action to = action.change()
                .state(ActionState.PENDING)
                .reference(reference)
                .dueAt(now.plus(timing(action).poll()))
                .changedAt(now)
                .build();
        return Optional.of(Next.of(to, HoldEffect.KEEP, EntryKind.PENDING));
    }

    /** Nothing of this step exists: it is tried again, unless nobody wants it any more or it was tried long enough. */
    private Next notReached(Action action, Refusal refusal) {
        Timing timing = timing(action);
        if (!action.pastPivot() && action.cancelWanted()) {
            return ending.cancelled(action);
        }
        if (!action.pastPivot() && timing.triedEnough(action, now)) {
            return ending.refused(action, refusal);
        }
        Action to = action.change()
                .state(ActionState.ACCEPTED)
                .unsure(0)
                .leaseUntil(null)
                .quietAt(null)
                .dueAt(now.plus(timing.backOffAfter(action.attempts())))
                .changedAt(now)
                .build();
        return Next.of(to, HoldEffect.KEEP, EntryKind.UNAVAILABLE);
    }

    private Next unknown(Action action, String reason) {
        Action to = action.change()
                .state(ActionState.UNKNOWN)
                .evidence(reason)
                .dueAt(now.plus(timing(action).backOffAfter(action.attempts())))
                .changedAt(now)
                .build();
        return Next.of(to, HoldEffect.KEEP, EntryKind.UNKNOWN);
    }

    private Optional<Next> absent(Action action) {
        boolean quiet = action.quietAt() == null || !now.isBefore(action.quietAt());
        if (action.state() == ActionState.PENDING) {
            return quiet
                    ? Optional.of(ending.held(action, "taken on by the back end, and gone from it"))
                    : Optional.empty();
        }
        boolean cancel = action.cancelWanted() && !action.pastPivot();
        if (quiet) {
            return Optional.of(cancel ? ending.cancelledUnseen(action, timing(action)) : again(action, 1));
        }
        boolean early = terms.apply(action.step()).repeatableAfter(action.unsure());
        return early && !cancel ? Optional.of(again(action, action.unsure() + 1)) : Optional.empty();
    }

    private Next again(Action action, int unsure) {
        Action to = Attempt.begin(action.change(), action, terms.apply(action.step()), now)
                .unsure(unsure)
                .build();
        return Next.of(to, HoldEffect.KEEP, EntryKind.CALLED);
    }

    private Timing timing(Action action) {
        return terms.apply(action.step()).timing();
    }
}
