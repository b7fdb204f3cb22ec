/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class HealthTest {

    private final Shop shop = new Shop();

    private ApplicationContextRunner application() {
        return Line.withDatabase().withBean("erp", Object.class, () -> shop.erp);
    }

    private void hold(ApplicationContext context) {
        Desk desk = shop.desk(context.getBean(AfterSales.class));
        shop.erp.faults().next(Operation.CREDIT, Fault.wrongCustomer());
        desk.execute(shop.refund(desk), Shop.REFUND_KEY);
    }

    @Test
    @DisplayName("EXE-7: the details tell of the tables and of what waits; a held action takes nothing out of service")
    void held() {
        application().run(context -> {
            assertThat(Health.of(context).details())
                    .containsEntry("schemaVersion", JpaStore.expectedSchemaVersion())
                    .containsEntry("expectedSchemaVersion", JpaStore.expectedSchemaVersion())
                    .containsEntry("held", 0L);
            hold(context);
            assertThat(Health.of(context).status()).isEqualTo("UP");
            assertThat(Health.of(context).details())
                    .containsEntry("held", 1L)
                    .containsEntry("unknown", 0L)
                    .containsEntry("due", 0L);
        });
    }

    @Test
    @DisplayName("EXE-7: a held action changes the status if the application says so")
    void stuckStatus() {
        application()
                .withPropertyValues("after-sales.health.stuck-status=DEGRADED")
                .run(context -> {
                    assertThat(Health.of(context).status()).isEqualTo("UP");
                    hold(context);
                    assertThat(Health.of(context).status()).isEqualTo("DEGRADED");
                });
    }

    @Test
    @DisplayName("a store that cannot be read is down, without the message of what it threw")
    void unreachable() {
        application().run(context -> {
            new JdbcTemplate(context.getBean(DataSource.class)).execute("drop all objects");
            assertThat(Health.of(context).status()).isEqualTo("DOWN");
            assertThat(Health.of(context).details()).containsEntry("schemaVersion", 0);
        });
        application()
                .withPropertyValues("spring.datasource.hikari.connection-timeout=250")
                .run(context -> {
                    context.getBean(DataSource.class)
                            .unwrap(AutoCloseable.class)
                            .close();
                    assertThat(Health.of(context).status()).isEqualTo("DOWN");
                    assertThat(Health.of(context).details().get("error").toString())
                            .matches("[\\w.]+");
                });
    }

    @Test
    @DisplayName("older tables are down; newer ones, which a newer release makes while this one runs, are not")
    void tables() {
        application().run(context -> {
            JdbcTemplate database = new JdbcTemplate(context.getBean(DataSource.class));
            int newer = JpaStore.expectedSchemaVersion() + 1;
            database.update("insert into as_schema (version) values (?)", newer);
            assertThat(Health.of(context).status()).isEqualTo("UP");
            assertThat(Health.of(context).details()).containsEntry("schemaVersion", newer);

            database.update("delete from as_schema where version > 1");
            assertThat(Health.of(context).status()).isEqualTo("DOWN");
        });
    }

    @Test
    @DisplayName("in memory there are no tables to tell of")
    void inMemory() {
        application()
                .withPropertyValues("after-sales.store=memory")
                .run(context -> assertThat(Health.of(context).details()).containsOnlyKeys("held", "unknown", "due"));
    }

    @Test
    @DisplayName("it can be switched off, and gives way to the application's own")
    void conditions() {
        application()
                .withPropertyValues("management.health.after-sales.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean("afterSalesHealthIndicator"));
        application()
                .withBean("afterSalesHealthIndicator", String.class, () -> "own")
                .run(context ->
                        assertThat(context.getBean("afterSalesHealthIndicator")).isEqualTo("own"));
    }
}
