/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.store.Store;
import dev.aftersales.store.memory.InMemoryStore;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class StoreConditionsTest {

    private static final String SHARED = "spring.jpa.mapping-resources=META-INF/after-sales-orm.xml";

    private final Shop shop = new Shop();

    private ApplicationContextRunner with(ApplicationContextRunner application) {
        return application.withBean("erp", Object.class, () -> shop.erp);
    }

    @Test
    @DisplayName("a data source alone: the store has a persistence unit of its own on it")
    void dataSource() {
        with(Line.withDatabase()).run(context -> {
            assertThat(context).hasSingleBean(JpaStore.class).doesNotHaveBean(EntityManagerFactory.class);
            Desk desk = shop.desk(context.getBean(AfterSales.class));
            desk.execute(shop.refund(desk), Shop.REFUND_KEY).orElseThrow();
            assertThat(shop.creditNotes()).isOne();
        });
    }

    @Test
    @DisplayName("EXE-2: apart from the application's transactions, it sees them, and says how to share")
    void apart() {
        with(Line.withDatabase()).run(context -> {
            Desk desk = shop.desk(context.getBean(AfterSales.class));
            var refund = shop.refund(desk);
            var prepared = shop.prepared(desk);
            var inOne = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));

            assertThatIllegalStateException()
                    .isThrownBy(() -> inOne.execute(status -> desk.execute(refund, Shop.REFUND_KEY)))
                    .withMessageContaining("Desk.enlist");
            assertThatIllegalStateException()
                    .isThrownBy(() -> inOne.executeWithoutResult(status -> desk.enlist(prepared)))
                    .withMessageContaining("META-INF/after-sales-orm.xml");
            assertThat(shop.creditNotes()).isZero();
        });
    }

    @Test
    @DisplayName("a persistence unit that lists the mapping file is shared; another one is left alone")
    void persistenceUnit() {
        with(Line.withPersistenceUnit()).run(context -> {
            assertThat(context).hasSingleBean(JpaStore.class);
            assertThat(entities(context.getBean(EntityManagerFactory.class))).isZero();
        });
        with(Line.withPersistenceUnit()).withPropertyValues(SHARED).run(context -> {
            assertThat(entities(context.getBean(EntityManagerFactory.class))).isPositive();
            Desk desk = shop.desk(context.getBean(AfterSales.class));
            desk.execute(shop.refund(desk), Shop.REFUND_KEY).orElseThrow();
            assertThat(shop.creditNotes()).isOne();
        });
    }

    private static long entities(EntityManagerFactory unit) {
        return unit.getMetamodel().getEntities().stream()
                .filter(entity -> entity.getJavaType().getName().startsWith("dev.aftersales.jpa."))
                .count();
    }

    @Test
    @DisplayName("sharing that is asked for and not possible is a failed start that says why")
    void notShared() {
        with(Line.withPersistenceUnit())
                .withPropertyValues("after-sales.store=entity-manager-factory")
                .run(context -> assertThat(Failures.of(context).getAction()).contains(SHARED));
        with(Line.withPersistenceUnit())
                .withPropertyValues(SHARED)
                .withBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(new JdbcDataSource()))
                .run(context -> assertThat(Failures.of(context).getAction())
                        .contains("JpaTransactionManager", "dev.aftersales.jpa.Transactions"));
    }

    @Test
    @DisplayName("transactions of the application's own take the place of Spring's")
    void transactions() {
        with(Line.withPersistenceUnit())
                .withPropertyValues(SHARED)
                .withBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(new JdbcDataSource()))
                .withBean(OwnTransactions.class)
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(JpaStore.class));
    }

    @Test
    @DisplayName("a schema that is named is made and used")
    void schema() {
        with(Line.withDatabase())
                .withPropertyValues("after-sales.schema=helpdesk")
                .run(context -> assertThat(new JdbcTemplate(context.getBean(DataSource.class))
                                .queryForObject("select count(*) from helpdesk.as_ticket", Integer.class))
                        .isZero());
    }

    @Test
    @DisplayName("missing tables are a failed start that names the scripts and the property")
    void missingTables() {
        with(Line.withDatabase())
                .withPropertyValues("after-sales.apply-schema=false")
                .run(context -> {
                    assertThat(Failures.of(context).getDescription()).contains("V1__store.sql");
                    assertThat(Failures.of(context).getAction()).contains("after-sales.apply-schema=true");
                });
    }

    @Test
    @DisplayName("two data sources of which none is primary are a failed start that says so")
    void severalDataSources() {
        with(Line.bare())
                .withBean("first", DataSource.class, JdbcDataSource::new)
                .withBean("second", DataSource.class, JdbcDataSource::new)
                .run(context ->
                        assertThat(Failures.of(context).getDescription()).contains("no single DataSource"));
    }

    @Test
    @DisplayName(
            "in memory only when it is asked for; nothing to keep things in is a failed start that says what to do")
    void memory() {
        with(Line.withDatabase())
                .withPropertyValues("after-sales.store=memory")
                .run(context ->
                        assertThat(context).hasSingleBean(InMemoryStore.class).doesNotHaveBean(JpaStore.class));
        with(Line.bare())
                .run(context -> assertThat(Failures.of(context).getAction())
                        .contains(
                                "spring-boot-starter-data-jpa",
                                "after-sales.store=memory",
                                "after-sales.enabled=false"));
    }

    @Test
    @DisplayName("without Spring's transactions on the class path there is no store in a database")
    void withoutSpringTransactions() {
        with(Line.bare())
                .withBean(DataSource.class, JdbcDataSource::new)
                .withClassLoader(new FilteredClassLoader(PlatformTransactionManager.class))
                .run(context ->
                        assertThat(Failures.of(context).getDescription()).contains("no store"));
    }

    @Test
    @DisplayName("a store of the application takes the place of the store")
    void replaced() {
        Store own = new InMemoryStore(Clock.systemUTC());
        with(Line.withDatabase()).withBean(Store.class, () -> own).run(context -> {
            assertThat(context).doesNotHaveBean(JpaStore.class);
            assertThat(context.getBean(Store.class)).isSameAs(own);
        });
    }
}
