/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Acceptance;

/** Stores a plan, to be called by whoever goes on with it. */
final class Deferred implements Route {

    private final Drafting drafting;
    private final Admitting admitting;

    Deferred(Drafting drafting, Admitting admitting) {
        this.drafting = drafting;
        this.admitting = admitting;
    }

    @Override
    public <R> Taken take(Request<R> request, Plan plan) {
        Acceptance acceptance = drafting.deferred(request, plan);
        return admitting.admit(acceptance);
    }
}
