/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.store.Action;
import dev.aftersales.store.Store;
import java.util.List;
import java.util.Optional;

/** A request that was made before does nothing again (TKT-5). */
final class Replay {

    private final Store store;
    private final Outcomes outcomes;

    Replay(Store store, Outcomes outcomes) {
        this.store = store;
        this.outcomes = outcomes;
    }

    /** The current outcome of the action behind the key, or its refusal for other content; empty when the key is free. */
    <R> Optional<Outcome<R>> of(Request<R> request) {
        return store.action(request.actor().tenant(), request.key()).map(known -> of(request, known));
    }

    /** The same, of the action that is known to be behind the key. */
    <R> Outcome<R> of(Request<R> request, Action known) {
        return known.contentHash().equals(request.hash())
                ? outcomes.of(known, request.command())
                : new Outcome.Refused<>(List.of(Refusal.at("requestKey", RefusalCode.REQUEST_KEY_REUSED)));
    }
}
