/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Store;
import java.util.List;

/**
 * The store as the engine uses it.
 *
 * @param store the store
 * @param transactions whether the port's work is between two transactions or inside one
 */
record StoreContestant(Store store, Transactions transactions) implements Contestant {

    /** How a command is executed. */
    enum Transactions {
        /** Accept and commit; call; settle and commit. */
        TWO,
        /** All in one, with a back end in the same database. */
        JOINED
    }

    @Override
    public int execute(CommandCopy copy) {
        int again = 0;
        while (true) {
            Admission admission = attempt(copy);
            if (admission == Admission.ACCEPTED) {
                return again;
            }
            if (admission != Admission.STALE) {
                throw new IllegalStateException("not accepted: " + admission);
            }
            again++;
        }
    }

    private Admission attempt(CommandCopy copy) {
        Acceptance acceptance = copy.acceptance(store.brief(copy.question()));
        return switch (transactions) {
            case TWO -> inTwo(copy, acceptance);
            case JOINED -> store.join(acceptance, action -> List.of(copy.settlement(action)));
        };
    }

    private Admission inTwo(CommandCopy copy, Acceptance acceptance) {
        Admission admission = store.accept(acceptance);
        if (admission == Admission.ACCEPTED && !store.transition(copy.settlement(acceptance.action()))) {
            throw new IllegalStateException(
                    "moved by somebody else: " + acceptance.action().id());
        }
        return admission;
    }
}
