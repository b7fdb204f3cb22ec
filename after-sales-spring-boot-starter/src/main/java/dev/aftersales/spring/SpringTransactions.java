/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import dev.aftersales.jpa.HostTransaction;
import dev.aftersales.jpa.Transactions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The application's transactions, for a store in its persistence unit. The quotation in docs/transactions.md is compared with
 * this file.
 */
// tag::spring[]
record SpringTransactions(PlatformTransactionManager manager, EntityManagerFactory factory) implements Transactions {

    @Override
    public <T> T inNew(Function<EntityManager, T> work) {
        var isNew = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new TransactionTemplate(manager, isNew).execute(status -> work.apply(entities()));
    }

    @Override
    public Optional<HostTransaction> current() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? Optional.of(new Current())
                : Optional.empty();
    }

    private EntityManager entities() {
        return Objects.requireNonNull(EntityManagerFactoryUtils.getTransactionalEntityManager(factory), "not its own");
    }

    private final class Current implements HostTransaction {

        @Override
        public EntityManager entityManager() {
            return entities();
        }

        @Override
        public void afterCommit(Runnable task) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    task.run();
                }
            });
        }

        @Override
        public void rollBackOnly() {
            var same = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_MANDATORY);
            manager.rollback(manager.getTransaction(same));
        }
    }
}
// end::spring[]
