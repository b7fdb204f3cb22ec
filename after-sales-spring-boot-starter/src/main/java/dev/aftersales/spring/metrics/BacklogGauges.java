/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring.metrics;

import dev.aftersales.AfterSales;
import dev.aftersales.store.Backlog;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** Gauges of what waits for recovery and for operators, of all tenants and the same on every node of a database. */
final class BacklogGauges implements MeterBinder {

    private final AfterSales afterSales;

    BacklogGauges(AfterSales afterSales) {
        this.afterSales = afterSales;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        RecentBacklog recent =
                new RecentBacklog(afterSales::backlog, registry.config().clock());
        Gauge.builder("aftersales.recovery.due", recent, number(Backlog::due))
                .description("Actions that are due for recovery")
                .strongReference(true)
                .register(registry);
        TimeGauge.builder(
                        "aftersales.recovery.delay",
                        recent,
                        TimeUnit.MILLISECONDS,
                        number(backlog -> delay(backlog, registry)))
                .description("How long the longest due action waits")
                .strongReference(true)
                .register(registry);
        stuck(registry, recent, "held", Backlog::held);
        stuck(registry, recent, "unknown", Backlog::unknown);
    }

    private static void stuck(
            MeterRegistry registry, RecentBacklog recent, String state, ToDoubleFunction<Backlog> count) {
        Gauge.builder("aftersales.actions.stuck", recent, number(count))
                .description("Actions that need an operator, or whose outcome is not known")
                .tag("state", state)
                .strongReference(true)
                .register(registry);
    }

    private static ToDoubleFunction<RecentBacklog> number(ToDoubleFunction<Backlog> of) {
        return recent -> {
            Backlog backlog = recent.get();
            return backlog == null ? Double.NaN : of.applyAsDouble(backlog);
        };
    }

    private static double delay(Backlog backlog, MeterRegistry registry) {
        Instant since = backlog.dueSince();
        return since == null ? 0 : Math.max(0, registry.config().clock().wallTime() - since.toEpochMilli());
    }
}
