/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import dev.aftersales.jpa.JpaStore;
import dev.aftersales.jpa.Transactions;
import dev.aftersales.store.Store;
import dev.aftersales.store.memory.InMemoryStore;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The store, in the application's database; in memory if that is asked for. A bean of type {@link Store} takes its place.
 *
 * <p>What it comes after is named as Spring Boot 4 names it, and as Spring Boot 3 does.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.transaction.jta.autoconfigure.JtaAutoConfiguration",
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration",
            "org.springframework.boot.autoconfigure.transaction.jta.JtaAutoConfiguration"
        })
@ConditionalOnProperty(name = "after-sales.enabled", matchIfMissing = true)
@ConditionalOnMissingBean(Store.class)
@EnableConfigurationProperties(AfterSalesProperties.class)
public final class AfterSalesStoreAutoConfiguration {

    /** Made by Spring. */
    AfterSalesStoreAutoConfiguration() {}

    /** Kept in memory. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "after-sales.store", havingValue = "memory")
    static class InMemory {

        @Bean
        Store afterSalesStore(ObjectProvider<Clock> clock) {
            return new InMemoryStore(clock.getIfUnique(Clock::systemUTC));
        }
    }

    /** Kept in the application's database. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({EntityManagerFactory.class, PlatformTransactionManager.class})
    @Conditional({NotInMemory.class, ADatabase.class})
    static class InDatabase {

        @Bean
        @DependsOnDatabaseInitialization
        JpaStore afterSalesStore(
                AfterSalesProperties properties,
                ObjectProvider<DataSource> dataSources,
                ObjectProvider<EntityManagerFactory> factories,
                ObjectProvider<PlatformTransactionManager> managers,
                ObjectProvider<Transactions> transactions) {
            return new StoreChoice(properties, dataSources, factories, managers, transactions).open();
        }
    }

    /** Whether it is not asked for in memory. */
    static final class NotInMemory extends NoneNestedConditions {

        NotInMemory() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty(name = "after-sales.store", havingValue = "memory")
        static final class Memory {}
    }

    /** Whether there is something to keep things in. */
    static final class ADatabase extends AnyNestedCondition {

        ADatabase() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnBean(DataSource.class)
        static final class ADataSource {}

        @ConditionalOnBean(EntityManagerFactory.class)
        static final class APersistenceUnit {}
    }
}
