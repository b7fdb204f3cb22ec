/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Transactions of a store that takes no part in those of the host, and yet sees them: so that nothing is done inside one that must
 * not be.
 */
record Apart(Transactions own, BooleanSupplier hostTransaction) implements Transactions {

    @Override
    public <T> T inNew(Function<EntityManager, T> work) {
        return own.inNew(work);
    }

    @Override
    public Optional<HostTransaction> current() {
        return own.current()
                .or(() -> hostTransaction.getAsBoolean() ? Optional.of(new OutOfReach()) : Optional.empty());
    }

    private static final class OutOfReach implements HostTransaction {

        private static final String REMEDY = "the store has a persistence unit of its own and cannot take part in this"
                + " transaction: let it share the host's, which has to list " + JpaStoreBuilder.MAPPING_FILE;

        @Override
        public EntityManager entityManager() {
            throw new IllegalStateException(REMEDY);
        }

        @Override
        public void afterCommit(Runnable task) {
            throw new IllegalStateException(REMEDY);
        }

        @Override
        public void rollBackOnly() {
            throw new IllegalStateException(REMEDY);
        }
    }
}
