/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import dev.aftersales.store.Store;

/**
 * Keeps what writes or calls back ends out of transactions of the host. It would be committed although the host rolls back, it
 * would not see what the host has written, and the host's connection and locks would be held while a back end thinks.
 */
final class OwnTransaction {

    private static final String ACTIVE = "a transaction is active on this thread, and this must not be part of it: ";

    private final Store store;

    OwnTransaction(Store store) {
        this.store = store;
    }

    /** Of commands. */
    void requireForCommand() {
        require(
                "execute after it has committed, or prepare the command before it begins (Desk.prepare) and enlist it in it"
                        + " (Desk.enlist)");
    }

    /** Of preparing one. */
    void requireForPreparing() {
        require("prepare before it begins, for back ends are read; then enlist in it (Desk.enlist)");
    }

    /** Of everything else, which can be done as well afterwards. */
    void require() {
        require("do it after it has committed");
    }

    private void require(String remedy) {
        if (store.inHostTransaction()) {
            throw new IllegalStateException(ACTIVE + remedy);
        }
    }
}
