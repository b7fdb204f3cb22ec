/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Narayana in this JVM. Its log is in memory: a transaction with one resource is committed in one phase and needs none. */
final class Narayana {

    private Narayana() {}

    static TransactionManager manager() {
        logInMemory(BeanPopulator.getDefaultInstance(ObjectStoreEnvironmentBean.class));
        logInMemory(BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, "communicationStore"));
        logInMemory(BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, "stateStore"));
        return com.arjuna.ats.jta.TransactionManager.transactionManager();
    }

    private static void logInMemory(ObjectStoreEnvironmentBean log) {
        log.setObjectStoreType(VolatileStore.class.getName());
    }

    static TransactionSynchronizationRegistry registry() {
        return new TransactionSynchronizationRegistryImple();
    }
}
