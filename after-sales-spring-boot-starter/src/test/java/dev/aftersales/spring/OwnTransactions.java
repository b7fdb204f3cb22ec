/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import dev.aftersales.jpa.HostTransaction;
import dev.aftersales.jpa.Transactions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Optional;
import java.util.function.Function;

/** Transactions of an application that knows better. */
final class OwnTransactions implements Transactions {

    private final Transactions local;

    OwnTransactions(EntityManagerFactory unit) {
        this.local = Transactions.resourceLocal(unit);
    }

    @Override
    public <T> T inNew(Function<EntityManager, T> work) {
        return local.inNew(work);
    }

    @Override
    public Optional<HostTransaction> current() {
        return local.current();
    }
}
