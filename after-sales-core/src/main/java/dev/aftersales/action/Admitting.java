/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Store;

/** Stores an action in a transaction of its own. A commit that failed is read again, never taken as rolled back. */
final class Admitting {

    private final Store store;

    Admitting(Store store) {
        this.store = store;
    }

    Taken admit(Acceptance acceptance) {
        Action action = acceptance.action();
        try {
            Admission admission = store.accept(acceptance);
            return admission == Admission.ACCEPTED
                    ? new Taken.Stored(action)
                    : new Taken.Missed(admission, acceptance.claims());
        } catch (RuntimeException failed) {
            if (store.action(action.tenant(), action.id()).isPresent()) {
                return new Taken.Stored(action);
            }
            throw failed;
        }
    }
}
