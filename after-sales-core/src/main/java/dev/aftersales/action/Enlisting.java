/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Outcome;
import dev.aftersales.spi.Actor;
import dev.aftersales.store.Action;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Briefing;
import java.util.function.Consumer;

/** Decides before a transaction of the host, and stores in it. */
final class Enlisting {

    private final Surroundings with;
    private final Deciding deciding;
    private final Drafting drafting;

    Enlisting(Surroundings with, Deciding deciding, Drafting drafting) {
        this.with = with;
        this.deciding = deciding;
        this.drafting = drafting;
    }

    /** Reads and decides; all that is to be written is made here, so that enlisting reads nothing but what it checks. */
    <R> Preparation<R> prepare(Request<R> request, Briefing briefing) {
        Inquiry inquiry = with.inquiry(request.actor()).briefed(briefing);
        Decision decision = deciding.decide(request.handler(), request.command(), inquiry);
        return decision instanceof Decision.Planned planned
                ? new Prepared<>(drafting.deferred(request, planned.plan()))
                : new Preparation.Answered<>(new Outcome.Refused<>(((Decision.Refused) decision).refusals()));
    }

    void enlist(Actor actor, Prepared<?> prepared, Consumer<Action> afterCommit) {
        Action action = prepared.acceptance().action();
        if (!action.actor().equals(actor)) {
            throw new IllegalArgumentException("prepared by another actor: " + action.id());
        }
        Admission admission = with.store().enlist(prepared.acceptance(), () -> afterCommit.accept(action));
        if (admission != Admission.ACCEPTED) {
            throw new NotEnlisted(admission);
        }
    }
}
