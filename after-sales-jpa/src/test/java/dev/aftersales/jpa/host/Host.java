/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import dev.aftersales.databases.Database;
import dev.aftersales.jpa.Transactions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

/** An application around the store: its database, its persistence unit, its transactions. */
interface Host extends AutoCloseable {

    Database database();

    EntityManagerFactory factory();

    Transactions transactions();

    /** Does work in a transaction of the host, and commits it. */
    void committing(Runnable work);

    /** Does work in a transaction of the host, and rolls it back. */
    void rollingBack(Runnable work);

    /** Writes a note in the transaction that is active. */
    default void note(String key) {
        transactions().current().orElseThrow().entityManager().persist(new HostNote(key, "written by the host"));
    }

    /** Deletes every note, by whatever name the persistence provider gave to their table. */
    default void forgetNotes() {
        transactions()
                .inNew(entities ->
                        entities.createQuery("DELETE FROM HostNote note").executeUpdate());
    }

    default boolean hasNote(String key) {
        try (EntityManager entities = factory().createEntityManager()) {
            return entities.find(HostNote.class, key) != null;
        }
    }

    @Override
    default void close() {
        factory().close();
        database().close();
    }
}
