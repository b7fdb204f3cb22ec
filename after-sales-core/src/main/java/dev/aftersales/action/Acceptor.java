/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Briefing;
import java.util.List;
import java.util.Optional;

/** Decides a request and carries it out, as often as somebody else gets between the two. */
final class Acceptor {

    /** Each miss means that somebody else got through, so that this many in a row are a sign of trouble. */
    static final int MAX_DECISIONS = 200;

    private final Surroundings with;
    private final Deciding deciding;
    private final Replay replay;
    private final Outcomes outcomes;

    Acceptor(Surroundings with, Deciding deciding, Replay replay, Outcomes outcomes) {
        this.with = with;
        this.deciding = deciding;
        this.replay = replay;
        this.outcomes = outcomes;
    }

    /** The first decision is made on the briefing; those that follow, on what is read anew. */
    <R> Outcome<R> accept(Request<R> request, Briefing briefing, Route route) {
        Inquiry fresh = with.inquiry(request.actor());
        Inquiry inquiry = fresh.briefed(briefing);
        for (int i = 0; i < MAX_DECISIONS; i++) {
            Optional<Outcome<R>> outcome = accept(request, inquiry, route);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            Thread.onSpinWait();
            inquiry = fresh;
        }
        return refused(RefusalCode.TOO_MUCH_CONTENTION);
    }

    /** One decision; empty when it must be made again. */
    private <R> Optional<Outcome<R>> accept(Request<R> request, Inquiry inquiry, Route route) {
        Decision decision = deciding.decide(request.handler(), request.command(), inquiry);
        if (decision instanceof Decision.Refused refused) {
            return Optional.of(new Outcome.Refused<>(refused.refusals()));
        }
        Taken taken = route.take(request, ((Decision.Planned) decision).plan());
        if (taken instanceof Taken.Missed missed) {
            return missed(request, missed.why());
        }
        return Optional.of(
                taken instanceof Taken.Stored stored
                        ? outcomes.of(stored.action(), request.command())
                        : new Outcome.Refused<>(((Taken.NotDone) taken).refusals()));
    }

    private <R> Optional<Outcome<R>> missed(Request<R> request, Admission why) {
        return switch (why) {
            case KEY_TAKEN -> Optional.of(replay.of(request).orElseThrow());
            case SUBJECT_BUSY -> Optional.of(refused(RefusalCode.DOCUMENT_BUSY));
            case CAP_MISSED, STALE -> Optional.empty();
            case ACCEPTED -> throw new IllegalStateException("nothing was missed");
        };
    }

    private static <R> Outcome<R> refused(RefusalCode code) {
        return new Outcome.Refused<>(List.of(Refusal.of(code)));
    }
}
