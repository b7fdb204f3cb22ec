/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring.metrics;

import dev.aftersales.action.MoveListener;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Entry;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Counts actions by service and by the state they come to, once for each time. Both are enumerations: no tag grows with tenants,
 * tickets or documents.
 */
final class ActionCounter implements MoveListener {

    private final MeterRegistry registry;

    ActionCounter(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void moved(Entry entry) {
        ActionState now = entry.after();
        if (now != null && now != entry.before() && now != ActionState.CALLING) {
            counter(entry.service(), now).increment();
        }
    }

    private Counter counter(@Nullable AfterSalesService service, ActionState outcome) {
        return Counter.builder("aftersales.actions")
                .description("Actions that came to an outcome")
                .tag("service", service == null ? "none" : tag(service))
                .tag("outcome", tag(outcome))
                .register(registry);
    }

    private static String tag(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
