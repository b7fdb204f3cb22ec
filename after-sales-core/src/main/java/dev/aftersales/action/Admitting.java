/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.Admission;

/** Stores an action in a transaction of its own. A commit that failed is read again, never taken as rolled back. */
final class Admitting {

    private final Surroundings with;

    Admitting(Surroundings with) {
        this.with = with;
    }

    Taken admit(Acceptance acceptance) {
        Action action = acceptance.action();
        try {
            Admission admission = with.store().accept(acceptance);
            return admission == Admission.ACCEPTED
                    ? stored(acceptance)
                    : new Taken.Missed(admission, acceptance.claims());
        } catch (RuntimeException failed) {
            if (with.store().action(action.tenant(), action.id()).isPresent()) {
                return stored(acceptance);
            }
            throw failed;
        }
    }

    private Taken stored(Acceptance acceptance) {
        if (acceptance.entry() != null) {
            with.moves().moved(acceptance.entry());
        }
        return new Taken.Stored(acceptance.action());
    }
}
