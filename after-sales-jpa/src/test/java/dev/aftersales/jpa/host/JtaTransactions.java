/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import dev.aftersales.jpa.HostTransaction;
import dev.aftersales.jpa.Transactions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Jakarta Transactions. The quotation in docs/transactions.md is compared with this file. */
// tag::jta[]
record JtaTransactions(
        TransactionManager manager, TransactionSynchronizationRegistry registry, EntityManagerFactory factory)
        implements Transactions {

    @Override
    public <T> T inNew(Function<EntityManager, T> work) {
        return unchecked(() -> {
            Transaction host = manager.suspend();
            try {
                return inOwn(work);
            } finally {
                if (host != null) {
                    manager.resume(host);
                }
            }
        });
    }

    private <T> T inOwn(Function<EntityManager, T> work) throws Exception {
        manager.begin();
        T answer;
        try {
            answer = work.apply(new Current().entityManager());
        } catch (RuntimeException | Error failure) {
            manager.rollback();
            throw failure;
        }
        manager.commit();
        return answer;
    }

    @Override
    public Optional<HostTransaction> current() {
        boolean none = unchecked(manager::getStatus) == Status.STATUS_NO_TRANSACTION;
        return none ? Optional.empty() : Optional.of(new Current());
    }

    private final class Current implements HostTransaction {

        /** One for each transaction, which it joins because it is opened in it. */
        @Override
        public EntityManager entityManager() {
            EntityManager known = (EntityManager) registry.getResource(factory);
            if (known != null) {
                return known;
            }
            EntityManager entities = factory.createEntityManager();
            registry.putResource(factory, entities);
            registry.registerInterposedSynchronization(new AtEnd(status -> entities.close()));
            return entities;
        }

        @Override
        public void afterCommit(Runnable task) {
            registry.registerInterposedSynchronization(new AtEnd(status -> {
                if (status == Status.STATUS_COMMITTED) {
                    task.run();
                }
            }));
        }

        @Override
        public void rollBackOnly() {
            registry.setRollbackOnly();
        }
    }

    private record AtEnd(IntConsumer task) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing is to be done before.
        }

        @Override
        public void afterCompletion(int status) {
            task.accept(status);
        }
    }

    private static <T> T unchecked(Callable<T> call) {
        try {
            return call.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
// end::jta[]
