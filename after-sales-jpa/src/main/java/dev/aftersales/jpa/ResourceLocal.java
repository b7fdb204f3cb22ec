/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.RollbackException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A new entity manager and its own transaction for each piece of work, known on its thread while the work is done. */
final class ResourceLocal implements Transactions {

    private final EntityManagerFactory factory;
    private final ThreadLocal<@Nullable Open> innermost = new ThreadLocal<>();

    ResourceLocal(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Override
    public <T> T inNew(Function<EntityManager, T> work) {
        Open open = new Open(factory.createEntityManager());
        T answer;
        try {
            answer = committed(open, work);
        } finally {
            open.entities.close();
        }
        open.afterCommit.forEach(Runnable::run);
        return answer;
    }

    @Override
    public Optional<HostTransaction> current() {
        return Optional.ofNullable(innermost.get());
    }

    private <T> T committed(Open open, Function<EntityManager, T> work) {
        EntityTransaction transaction = open.entities.getTransaction();
        transaction.begin();
        T answer;
        try {
            answer = within(open, work);
        } catch (RuntimeException | Error failure) {
            rollBack(transaction, failure);
            throw failure;
        }
        commit(transaction);
        return answer;
    }

    /** Some providers roll back what is marked so, and say nothing. */
    private static void commit(EntityTransaction transaction) {
        if (transaction.getRollbackOnly()) {
            transaction.rollback();
            throw new RollbackException("the transaction was marked to be rolled back");
        }
        transaction.commit();
    }

    /** A transaction inside another one's work hides that one for its time. */
    private <T> T within(Open open, Function<EntityManager, T> work) {
        Open outer = innermost.get();
        innermost.set(open);
        try {
            return work.apply(open.entities);
        } finally {
            if (outer == null) {
                innermost.remove();
            } else {
                innermost.set(outer);
            }
        }
    }

    /** The first failure is the one to tell; a connection that is gone cannot be rolled back either. */
    private static void rollBack(EntityTransaction transaction, Throwable failure) {
        try {
            transaction.rollback();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    /** One transaction on its thread. */
    private static final class Open implements HostTransaction {

        private final EntityManager entities;
        private final List<Runnable> afterCommit = new ArrayList<>();

        Open(EntityManager entities) {
            this.entities = entities;
        }

        @Override
        public EntityManager entityManager() {
            return entities;
        }

        @Override
        public void afterCommit(Runnable task) {
            afterCommit.add(task);
        }

        @Override
        public void rollBackOnly() {
            entities.getTransaction().setRollbackOnly();
        }
    }
}
