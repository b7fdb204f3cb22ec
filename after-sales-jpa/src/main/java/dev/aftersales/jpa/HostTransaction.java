/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.EntityManager;

/** A transaction that is active on the calling thread, which the host began and will end. Used on that thread alone. */
public interface HostTransaction {

    /**
     * The entity manager that takes part in it.
     *
     * @return the entity manager; whoever asks does not close it
     */
    EntityManager entityManager();

    /**
     * Has something done once the transaction is committed; nothing if it is rolled back.
     *
     * @param task what to do then, on the thread that commits; it returns at once and does not throw
     */
    void afterCommit(Runnable task);

    /** Makes sure that it can only be rolled back, whatever the host tries. */
    void rollBackOnly();
}
