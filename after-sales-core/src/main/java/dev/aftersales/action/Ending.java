/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Refusal;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionBuilder;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import java.time.Instant;
import java.util.List;

/** How an action ends: done, given up with nothing done, or in an operator's hands. Pure. */
final class Ending {

    private final Instant now;

    Ending(Instant now) {
        this.now = now;
    }

    /** The last step is done. */
    Action completed(ActionBuilder to) {
        return finish(to, ActionState.COMPLETED).build();
    }

    /** A definite no; past the pivot there is no way back. */
    Next refused(Action action, Refusal refusal) {
        return action.pastPivot()
                ? held(action, "refused after money or goods had moved: " + refusal.code())
                : givenUp(action, ActionState.REFUSED, List.of(refusal));
    }

    /** The key has no effect any more, and never will. */
    Next closed(Action action, List<Refusal> refusals) {
        if (action.pastPivot()) {
            return held(action, "closed after money or goods had moved");
        }
        return givenUp(action, action.cancelWanted() ? ActionState.CANCELLED : ActionState.REFUSED, refusals);
    }

    /** As was wished, and nothing was done. */
    Next cancelled(Action action) {
        return givenUp(action, ActionState.CANCELLED, List.of());
    }

    /** As was wished; nobody said no, but nothing was found either once that is believed. */
    Next cancelledUnseen(Action action, Timing timing) {
        Next cancelled = cancelled(action);
        Action to = Watch.begin(cancelled.to().change(), timing, now).build();
        return Next.of(to, cancelled.holds(), cancelled.kind());
    }

    /** Nobody but a person can tell. */
    Next held(Action action, String evidence) {
        Action to = action.change()
                .state(ActionState.HELD)
                .evidence(evidence)
                .dueAt(null)
                .changedAt(now)
                .build();
        return Next.of(to, HoldEffect.KEEP, EntryKind.HELD);
    }

    private Next givenUp(Action action, ActionState state, List<Refusal> refusals) {
        Action to =
                finish(action.change(), state).refusals(refusals).holding(false).build();
        EntryKind kind = state == ActionState.CANCELLED ? EntryKind.CANCELLED : EntryKind.REFUSED;
        return Next.of(to, action.holding() ? HoldEffect.RELEASE : HoldEffect.KEEP, kind);
    }

    private ActionBuilder finish(ActionBuilder to, ActionState state) {
        return to.state(state).leaseUntil(null).quietAt(null).dueAt(null).changedAt(now);
    }
}
