/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import dev.aftersales.jpa.JpaStore;
import dev.aftersales.jpa.JpaStoreBuilder;
import dev.aftersales.jpa.Transactions;
import jakarta.persistence.EntityManagerFactory;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.ResourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Opens the store in the application's persistence unit, or in one of its own on the application's data source. */
final class StoreChoice {

    private static final String ENTITIES = JpaStore.class.getPackageName();

    private final AfterSalesProperties properties;
    private final @Nullable DataSource dataSource;
    private final @Nullable EntityManagerFactory factory;
    private final @Nullable PlatformTransactionManager manager;
    private final @Nullable Transactions transactions;

    StoreChoice(
            AfterSalesProperties properties,
            ObjectProvider<DataSource> dataSources,
            ObjectProvider<EntityManagerFactory> factories,
            ObjectProvider<PlatformTransactionManager> managers,
            ObjectProvider<Transactions> transactions) {
        this.properties = properties;
        this.dataSource = dataSources.getIfUnique();
        this.factory = factories.getIfUnique();
        this.manager = managers.getIfUnique();
        this.transactions = transactions.getIfUnique();
    }

    JpaStore open() {
        return switch (properties.store()) {
            case ENTITY_MANAGER_FACTORY ->
                open(
                        shared().orElseThrow(
                                        () -> missing(
                                                "no single EntityManagerFactory that lists the library's mapping file",
                                                "Set spring.jpa.mapping-resources=META-INF/after-sales-orm.xml, or leave after-sales.store out.")));
            case DATA_SOURCE -> open(apart());
            default -> open(shared().orElseGet(this::apart));
        };
    }

    private JpaStore open(JpaStoreBuilder builder) {
        if (properties.schema() != null) {
            builder.schema(properties.schema());
        }
        if (properties.applySchema()) {
            builder.applySchema();
        }
        try {
            return builder.foldStatements(properties.foldStatements()).build();
        } catch (IllegalStateException unready) {
            throw new NotReadyException(
                    "The After-Sales store could not be opened: " + unready.getMessage(),
                    "If its tables are missing or older, apply the scripts that are named, or set after-sales.apply-schema=true"
                            + " to have them applied at the start. If there is no persistence provider, add one, for example by"
                            + " spring-boot-starter-data-jpa.",
                    unready);
        }
    }

    private Optional<JpaStoreBuilder> shared() {
        return Optional.ofNullable(factory)
                .filter(StoreChoice::knowsTheEntities)
                .map(unit -> JpaStore.builder(unit)
                        .transactions(transactions == null ? transactionsOf(unit) : transactions));
    }

    private static boolean knowsTheEntities(EntityManagerFactory unit) {
        return unit.getMetamodel().getEntities().stream()
                .anyMatch(entity -> entity.getJavaType().getPackageName().equals(ENTITIES));
    }

    private Transactions transactionsOf(EntityManagerFactory unit) {
        if (manager == null || !manages(manager, unit)) {
            throw missing(
                    "no single transaction manager of the EntityManagerFactory that lists the library's mapping file",
                    "Define a JpaTransactionManager for it and mark it as primary; or a bean of type"
                            + " dev.aftersales.jpa.Transactions; or have the store kept apart with"
                            + " after-sales.store=data-source.");
        }
        return new SpringTransactions(manager, unit);
    }

    /** Transactions of JTA have no one resource. */
    private static boolean manages(PlatformTransactionManager manager, EntityManagerFactory unit) {
        return !(manager instanceof ResourceTransactionManager one) || unit.equals(one.getResourceFactory());
    }

    private JpaStoreBuilder apart() {
        if (dataSource == null) {
            throw missing("no single DataSource", "Mark one as primary, or define a bean of type Store.");
        }
        return JpaStore.builder(Objects.requireNonNull(dataSource))
                .apartFrom(TransactionSynchronizationManager::isActualTransactionActive);
    }

    private static NotReadyException missing(String what, String remedy) {
        return new NotReadyException("After-Sales found " + what + " for its store.", remedy, null);
    }
}
