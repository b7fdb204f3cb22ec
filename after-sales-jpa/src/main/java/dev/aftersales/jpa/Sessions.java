/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Admission;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Opens entity managers: without a transaction to read, in a transaction of its own to write. */
final class Sessions {

    private static final int ATTEMPTS = 12;
    private static final long FIRST_PAUSE_MICROS = 500;
    private static final int DOUBLINGS = 7;

    private final EntityManagerFactory factory;
    private final Transactions transactions;
    private final RandomGenerator chance;

    Sessions(EntityManagerFactory factory, Transactions transactions, RandomGenerator chance) {
        this.factory = factory;
        this.transactions = transactions;
        this.chance = chance;
    }

    Transactions transactions() {
        return transactions;
    }

    boolean inHostTransaction() {
        return transactions.current().isPresent();
    }

    /**
     * Statements that commit by themselves: one round trip each. Not so inside a transaction of the host, which they would be
     * part of where the host's entity managers join by themselves: it may be one that can do nothing but roll back. What the
     * database gave up because it met somebody else is read again.
     */
    <T> T read(Function<EntityManager, T> work) {
        return repeated(() -> inHostTransaction() ? transactions.inNew(work) : readOnly(work));
    }

    /** As {@link #read}, about what has this name; a text with a NUL in it, which no database can keep, names nothing. */
    <T> T about(String name, T nothing, Function<EntityManager, T> work) {
        return name.indexOf('\0') < 0 ? read(work) : nothing;
    }

    /** As {@link #read}, so many rows at most; none where fewer than one are asked for. */
    <T> List<T> atMost(int limit, Function<EntityManager, List<T>> work) {
        return limit < 1 ? List.of() : read(work);
    }

    private <T> T readOnly(Function<EntityManager, T> work) {
        EntityManager entities = factory.createEntityManager();
        try {
            return work.apply(entities);
        } finally {
            entities.close();
        }
    }

    /** One transaction, once. */
    <T> T once(Function<EntityManager, T> work) {
        return transactions.inNew(work);
    }

    /** One transaction. When the database rolled it back because it met another one, the whole of it is done again. */
    <T> T write(Function<EntityManager, T> work) {
        return repeated(() -> transactions.inNew(entities -> {
            entities.setFlushMode(FlushModeType.COMMIT);
            return work.apply(entities);
        }));
    }

    private <T> T repeated(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || SqlFailure.of(failure) != SqlFailure.TRANSIENT) {
                    throw failure;
                }
                pause(attempt);
            }
        }
    }

    /**
     * One transaction that changes something under conditions: quickly, and should that not work out, once more with more care.
     *
     * @param otherwise what to answer when a condition was not met
     */
    <T> T write(BiFunction<EntityManager, Care, T> work, Function<Admission, T> otherwise) {
        Care care = Care.BE_QUICK;
        for (int attempt = 1; ; attempt++) {
            Care how = care;
            try {
                return write(entities -> work.apply(entities, how));
            } catch (Undone undone) {
                Admission admission = undone.admission();
                if (admission != null) {
                    return otherwise.apply(admission);
                }
                if (attempt == ATTEMPTS) {
                    throw new IllegalStateException("others kept writing the same rows", undone.getCause());
                }
                care = Care.LOOK_FIRST;
            }
        }
    }

    private void pause(int attempt) {
        long most = FIRST_PAUSE_MICROS << Math.min(attempt, DOUBLINGS);
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(chance.nextLong(most)));
    }
}
