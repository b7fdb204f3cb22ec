/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the store gets its transactions. {@link #resourceLocal} needs nothing else; a host with transactions of its own, such as
 * Spring's or Jakarta Transactions, implements these two methods.
 *
 * <p>Implementations are called from many threads.
 */
public interface Transactions {

    /**
     * Does work in a transaction of its own, independent of any active one; commits, or rolls back when the work throws.
     * While the work is done, {@link #current} answers with this transaction.
     *
     * @param work what to do with the entity manager of the new transaction, on the calling thread; its exceptions are passed on
     * @param <T> what it answers
     * @return the answer of the work, once it is committed
     */
    <T> T inNew(Function<EntityManager, T> work);

    /**
     * The host's transaction that is active on this thread.
     *
     * @return the transaction; empty when there is none
     */
    Optional<HostTransaction> current();

    /**
     * Transactions of the entity managers themselves, for a persistence unit without Jakarta Transactions.
     *
     * <p>While work is done in {@link #inNew}, that transaction is the current one of its thread. So a port in the same database
     * finds it there when it joins, and a host that has no other transactions can do its own work in {@code inNew}, and
     * enlist in it.
     *
     * @param factory makes an entity manager for each transaction
     * @return the transactions
     */
    static Transactions resourceLocal(EntityManagerFactory factory) {
        return new ResourceLocal(factory);
    }
}
