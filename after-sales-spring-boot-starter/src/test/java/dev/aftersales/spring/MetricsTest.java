/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

class MetricsTest {

    private final Shop shop = new Shop();

    private ApplicationContextRunner application() {
        return Line.withMeters(Line.withDatabase()).withBean("erp", Object.class, () -> shop.erp);
    }

    private static double actions(MeterRegistry meters, String service, String outcome) {
        return meters.get("aftersales.actions")
                .tags("service", service, "outcome", outcome)
                .counter()
                .count();
    }

    @Test
    @DisplayName("EXE-1: actions are counted by service and outcome; a repeated request is not another one")
    void actions() {
        application().run(context -> {
            MeterRegistry meters = context.getBean(MeterRegistry.class);
            Desk desk = shop.desk(context.getBean(AfterSales.class));
            var refund = shop.refund(desk);

            shop.erp.faults().next(Operation.CREDIT, Fault.actThenTimeOut());
            desk.execute(refund, Shop.REFUND_KEY);
            desk.execute(refund, Shop.REFUND_KEY);

            assertThat(actions(meters, "refund", "unknown")).isEqualTo(1);
            assertThat(actions(meters, "none", "completed"))
                    .as("settings of the team")
                    .isEqualTo(1);
            assertThat(meters.get("aftersales.actions").counters()).hasSize(2);
        });
    }

    @Test
    @DisplayName("EXE-7: gauges of what waits, asked of the database once in a while")
    void backlog() {
        MockClock clock = new MockClock();
        application()
                .withBean(MeterRegistry.class, () -> new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock))
                .run(context -> {
                    MeterRegistry meters = context.getBean(MeterRegistry.class);
                    Desk desk = shop.desk(context.getBean(AfterSales.class));
                    desk.enqueue(shop.refund(desk), Shop.REFUND_KEY);
                    assertThat(gauge(meters, "aftersales.recovery.due")).isEqualTo(1);
                    assertThat(gauge(meters, "aftersales.recovery.delay")).isNotNegative();

                    shop.erp.faults().next(Operation.CREDIT, Fault.wrongCustomer());
                    context.getBean(AfterSales.class).recover(10);
                    assertThat(gauge(meters, "aftersales.recovery.due"))
                            .as("as it was a moment ago")
                            .isEqualTo(1);
                    clock.add(Duration.ofSeconds(10));
                    assertThat(gauge(meters, "aftersales.recovery.due")).isZero();
                    assertThat(gauge(meters, "aftersales.recovery.delay")).isZero();
                    assertThat(stuck(meters, "held")).isEqualTo(1);
                    assertThat(stuck(meters, "unknown")).isZero();

                    new JdbcTemplate(context.getBean(DataSource.class)).execute("drop all objects");
                    clock.add(Duration.ofSeconds(10));
                    assertThat(gauge(meters, "aftersales.recovery.due")).isNaN();
                });
    }

    private static double gauge(MeterRegistry meters, String name) {
        return meters.get(name).gauge().value();
    }

    private static double stuck(MeterRegistry meters, String state) {
        return meters.get("aftersales.actions.stuck")
                .tag("state", state)
                .gauge()
                .value();
    }

    @Test
    @DisplayName("CPN-7: no tag names a tenant, a ticket, a document or a person")
    void tags() {
        application().run(context -> {
            Desk desk = shop.desk(context.getBean(AfterSales.class));
            desk.execute(shop.refund(desk), Shop.REFUND_KEY).orElseThrow();

            Map<String, Set<String>> keys = context.getBean(MeterRegistry.class).getMeters().stream()
                    .map(Meter::getId)
                    .filter(id -> id.getName().startsWith("aftersales."))
                    .collect(Collectors.toMap(
                            Meter.Id::getName,
                            id -> id.getTags().stream().map(Tag::getKey).collect(Collectors.toSet()),
                            (one, same) -> one));
            assertThat(keys)
                    .isEqualTo(Map.of(
                            "aftersales.actions", Set.of("service", "outcome"),
                            "aftersales.actions.stuck", Set.of("state"),
                            "aftersales.recovery.due", Set.of(),
                            "aftersales.recovery.delay", Set.of(),
                            "aftersales.port.calls", Set.of("port", "operation", "outcome", "error"),
                            "aftersales.port.calls.active", Set.of("port", "operation", "outcome")));
        });
    }

    @Test
    @DisplayName("without Micrometer's core, or a registry, nothing is measured and everything works")
    void conditions() {
        Line.withDatabase()
                .withBean("erp", Object.class, () -> shop.erp)
                .withClassLoader(new FilteredClassLoader(MeterRegistry.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("afterSalesActionCounter"));
        Line.withDatabase()
                .withBean("erp", Object.class, () -> shop.erp)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean("afterSalesActionCounter")
                        .doesNotHaveBean("afterSalesBacklogGauges"));
    }
}
