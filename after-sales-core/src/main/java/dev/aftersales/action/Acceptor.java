/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Briefing;
import java.time.Instant;
import java.util.List;

/** Decides and accepts, as often as somebody else gets between the two, and calls what is accepted to be called at once. */
final class Acceptor {

    /** Each miss means that somebody else got through, so that this many in a row are a sign of trouble. */
    static final int MAX_DECISIONS = 200;

    private final Surroundings with;
    private final Deciding deciding;
    private final Replay replay;
    private final Outcomes outcomes;
    private final Execution execution;

    Acceptor(Surroundings with, Deciding deciding, Replay replay, Outcomes outcomes, Execution execution) {
        this.with = with;
        this.deciding = deciding;
        this.replay = replay;
        this.outcomes = outcomes;
        this.execution = execution;
    }

    /** How a plan becomes an action to be accepted. */
    interface Draft {
        <R> Acceptance of(Request<R> request, Plan plan);
    }

    /** The first decision is made on the briefing; those that follow, on what is read anew. */
    <R> Outcome<R> accept(Request<R> request, Briefing briefing, Draft draft) {
        Inquiry fresh = with.inquiry(request.actor());
        Inquiry inquiry = fresh.briefed(briefing);
        for (int i = 0; i < MAX_DECISIONS; i++) {
            Decision decision = deciding.decide(request.handler(), request.command(), inquiry);
            if (decision instanceof Decision.Refused refused) {
                return new Outcome.Refused<>(refused.refusals());
            }
            Instant since = execution.hereNow();
            Acceptance acceptance = draft.of(request, ((Decision.Planned) decision).plan());
            switch (admit(acceptance)) {
                case ACCEPTED -> {
                    return outcomes.of(begun(acceptance.action(), since), request.command());
                }
                case KEY_TAKEN -> {
                    return replay.of(request).orElseThrow();
                }
                case SUBJECT_BUSY -> {
                    return refused(RefusalCode.DOCUMENT_BUSY);
                }
                case CAP_MISSED, STALE -> Thread.onSpinWait();
            }
            inquiry = fresh;
        }
        return refused(RefusalCode.TOO_MUCH_CONTENTION);
    }

    /** A commit that failed is read again, never taken as rolled back. */
    private Admission admit(Acceptance acceptance) {
        Action action = acceptance.action();
        try {
            return with.store().accept(acceptance);
        } catch (RuntimeException failed) {
            if (with.store().action(action.tenant(), action.id()).isPresent()) {
                return Admission.ACCEPTED;
            }
            throw failed;
        }
    }

    private Action begun(Action accepted, Instant since) {
        return accepted.state() == ActionState.CALLING ? execution.drive(accepted, since) : accepted;
    }

    private static <R> Outcome<R> refused(RefusalCode code) {
        return new Outcome.Refused<>(List.of(Refusal.of(code)));
    }
}
