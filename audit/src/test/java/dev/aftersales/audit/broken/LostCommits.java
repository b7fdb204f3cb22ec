/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.broken;

import dev.aftersales.audit.between.ForwardingStore;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Store;

/** A database that commits, and whose connection then breaks before it says so. */
final class LostCommits {

    private boolean lost;

    void loseNext() {
        lost = true;
    }

    Store before(Store store) {
        return new ForwardingStore(store) {
            @Override
            public Admission accept(Acceptance acceptance) {
                Admission admission = inner.accept(acceptance);
                if (lost) {
                    lost = false;
                    throw new ConnectionBroken();
                }
                return admission;
            }
        };
    }

    /** Nobody knows whether it was committed. */
    static final class ConnectionBroken extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
