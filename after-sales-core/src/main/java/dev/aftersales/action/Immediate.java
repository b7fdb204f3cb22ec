/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Acceptance;
import dev.aftersales.store.ActionState;
import java.time.Instant;

/** Stores a plan to be called at once; with its effects, in one transaction, where its back ends join it. */
final class Immediate implements Route {

    private final Drafting drafting;
    private final Admitting admitting;
    private final Joining joining;
    private final Execution execution;

    Immediate(Drafting drafting, Admitting admitting, Joining joining, Execution execution) {
        this.drafting = drafting;
        this.admitting = admitting;
        this.joining = joining;
        this.execution = execution;
    }

    @Override
    public <R> Taken take(Request<R> request, Plan plan) {
        Instant since = execution.hereNow();
        Acceptance acceptance = drafting.immediate(request, plan);
        if (joining.joins(acceptance.action())) {
            return joining.join(acceptance);
        }
        Taken taken = admitting.admit(acceptance);
        return taken instanceof Taken.Stored stored && stored.action().state() == ActionState.CALLING
                ? new Taken.Leased(stored.action(), since)
                : taken;
    }
}
