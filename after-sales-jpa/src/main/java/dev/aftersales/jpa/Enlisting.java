/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Admission;
import jakarta.persistence.EntityManager;

/**
 * Accepts actions in transactions of the host. Rows are looked at before they are written, so that a violated constraint, which
 * dooms the host's transaction on some databases, is left to true races. Nothing is tried twice here: only the host can repeat
 * what else is in its transaction.
 */
final class Enlisting {

    private final Transactions transactions;
    private final Accepting accepting;

    Enlisting(Transactions transactions, Accepting accepting) {
        this.transactions = transactions;
        this.accepting = accepting;
    }

    Admission enlist(Acceptance acceptance, Runnable afterCommit) {
        HostTransaction host = transactions
                .current()
                .orElseThrow(() -> new IllegalStateException(
                        "no transaction of the host is active on this thread: begin one, and enlist in it"));
        try {
            Admission admission = accept(host.entityManager(), acceptance);
            if (admission == Admission.ACCEPTED) {
                host.afterCommit(afterCommit);
            } else {
                host.rollBackOnly();
            }
            return admission;
        } catch (RuntimeException | Error failure) {
            rollBackOnly(host, failure);
            throw failure;
        }
    }

    /** What the host has not written yet is written first, so that its own mistakes are told as its own. */
    private Admission accept(EntityManager entities, Acceptance acceptance) {
        entities.flush();
        Guest guest = new Guest(entities);
        try {
            accepting.accept(guest.entityManager(), acceptance, Care.LOOK_FIRST);
            entities.flush();
            guest.leave();
            return Admission.ACCEPTED;
        } catch (Undone undone) {
            Admission admission = undone.admission();
            return admission == null ? Admission.STALE : admission;
        }
    }

    private static void rollBackOnly(HostTransaction host, Throwable failure) {
        try {
            host.rollBackOnly();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }
}
