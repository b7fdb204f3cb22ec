/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.store.Action;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Briefing;
import java.util.List;

/** Decides a request and carries it out, as often as somebody else gets between the two. */
final class Acceptor {

    /** Each miss means that somebody else got through, so that this many in a row are a sign of trouble. */
    static final int MAX_DECISIONS = 200;

    private final Surroundings with;
    private final Deciding deciding;
    private final Replay replay;
    private final Execution execution;
    private final Outcomes outcomes;
    private final Turns turns;

    Acceptor(Surroundings with, Deciding deciding, Replay replay, Execution execution, Outcomes outcomes) {
        this.with = with;
        this.deciding = deciding;
        this.replay = replay;
        this.execution = execution;
        this.outcomes = outcomes;
        this.turns = new Turns(with.calls().deadline());
    }

    /** The first decision is made on the briefing; those that follow, on what is read anew. */
    <R> Outcome<R> accept(Request<R> request, Briefing briefing, Route route) {
        Inquiry fresh = with.inquiry(request.actor());
        Taken taken = decide(request, fresh.briefed(briefing), route);
        for (int i = 1;
                i < MAX_DECISIONS && taken instanceof Taken.Missed missed && missed.isWorthDecidingAgain();
                i++) {
            taken = turns.inTurn(missed.claims(), () -> decide(request, fresh, route));
        }
        return outcome(request, taken);
    }

    private <R> Taken decide(Request<R> request, Inquiry inquiry, Route route) {
        Decision decision = deciding.decide(request.handler(), request.command(), inquiry);
        return decision instanceof Decision.Refused refused
                ? new Taken.NotDone(refused.refusals())
                : route.take(request, ((Decision.Planned) decision).plan());
    }

    private <R> Outcome<R> outcome(Request<R> request, Taken taken) {
        if (taken instanceof Taken.NotDone notDone) {
            return new Outcome.Refused<>(notDone.refusals());
        }
        if (taken instanceof Taken.Missed missed) {
            return missed(request, missed.why());
        }
        Action action = taken instanceof Taken.Leased leased
                ? execution.drive(leased.action(), leased.since())
                : ((Taken.Stored) taken).action();
        return outcomes.of(action, request.command());
    }

    private <R> Outcome<R> missed(Request<R> request, Admission why) {
        return switch (why) {
            case KEY_TAKEN -> replay.of(request).orElseThrow();
            case SUBJECT_BUSY -> refused(RefusalCode.DOCUMENT_BUSY);
            case CAP_MISSED, STALE -> refused(RefusalCode.TOO_MUCH_CONTENTION);
            case ACCEPTED -> throw new IllegalStateException("nothing was missed");
        };
    }

    private static <R> Outcome<R> refused(RefusalCode code) {
        return new Outcome.Refused<>(List.of(Refusal.of(code)));
    }
}
