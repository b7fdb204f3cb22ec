/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionBuilder;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What an answer means that comes after its attempt lost the lease, or after its action was settled: evidence is never
 * dropped (EXE-4, EXE-6). Pure. A definite no of such an attempt says nothing of the others and is not settled here.
 */
final class LateSettlement {

    private final Settlement settlement;
    private final Instant now;

    LateSettlement(Settlement settlement, Instant now) {
        this.settlement = settlement;
        this.now = now;
    }

    /**
     * Settles a late document.
     *
     * @param current the action as it stands now
     * @param done the document
     * @param known the identity of the document the action has for that step, if any
     * @param overCap whether a cap has no room for the action's holds any more; asked only when it matters
     */
    Optional<Next> settle(Action current, Evidence.Done done, Optional<String> known, BooleanSupplier overCap) {
        if (known.isPresent()) {
            return known.get().equals(done.identity()) || done.inert() ? Optional.empty() : another(current, done);
        }
        return switch (current.state()) {
            case CALLING, UNKNOWN, PENDING, ACCEPTED ->
                settlement.settle(current, done).map(next -> following(current, next, next.kind()));
            case REFUSED, CANCELLED -> done.inert() ? Optional.empty() : appeared(current, done, overCap);
            case HELD, COMPLETED, AWAITING_APPROVAL ->
                mentions(current, named(done))
                        ? Optional.empty()
                        : Optional.of(found(current, done, "a document appeared: "));
        };
    }

    /** A late breach of contract waits for an operator, whatever the action came to. */
    Optional<Next> settle(Action current, Evidence.Broken broken) {
        return mentions(current, broken.what())
                ? Optional.empty()
                : Optional.of(Next.of(hold(current.change(), current, broken.what()), HoldEffect.KEEP, EntryKind.HELD));
    }

    /** A document beside the one that counts: it is taken of the caps as well, until somebody undoes it. */
    private Optional<Next> another(Action current, Evidence.Done done) {
        if (current.state() == ActionState.HELD && mentions(current, named(done))) {
            return Optional.empty();
        }
        Action to = hold(current.change(), current, "another document for one key: " + named(done));
        boolean taken = !current.holding() && StepDone.consumes(current, done.step());
        HoldEffect holds = taken ? HoldEffect.CONSUME_FREED : HoldEffect.KEEP;
        return Optional.of(new Next(to, holds, EntryKind.HELD, done.documents()));
    }

    /** A document of an action that was given up: presumed undone, it is done after all; surely undone, the port broke its word. */
    private Optional<Next> appeared(Action current, Evidence.Done done, BooleanSupplier overCap) {
        boolean presumed = current.presumed() && current.state() == ActionState.REFUSED;
        return presumed && !overCap.getAsBoolean()
                ? settlement.settle(current, done).map(next -> following(current, next, EntryKind.LATE_DOCUMENT))
                : Optional.of(found(current, done, "a document appeared after the action was given up: "));
    }

    /** A document that an operator must look at; it counts, since it exists. */
    private Next found(Action current, Evidence.Done done, String what) {
        StepDone step = StepDone.of(current, done, now);
        Action to = hold(step.to(), current, what + named(done));
        return new Next(to, step.holds(), EntryKind.LATE_DOCUMENT, done.documents());
    }

    private static String named(Evidence.Done done) {
        return "[" + done.identity() + "]";
    }

    private static Next following(Action current, Next next, EntryKind kind) {
        Action to = next.to().change().fence(current.fence() + 1).build();
        return new Next(to, next.holds(), kind, next.documents());
    }

    private Action hold(ActionBuilder to, Action current, String evidence) {
        return to.state(ActionState.HELD)
                .fence(current.fence() + 1)
                .refusals(List.of())
                .evidence(current.evidence() == null ? evidence : current.evidence() + "; " + evidence)
                .presumed(false)
                .watchUntil(null)
                .leaseUntil(null)
                .dueAt(null)
                .changedAt(now)
                .build();
    }

    private static boolean mentions(Action action, String what) {
        return action.evidence() != null && action.evidence().contains(what);
    }
}
