/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring.metrics;

import dev.aftersales.AfterSales;
import dev.aftersales.spring.AfterSalesAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Counts actions and measures the backlog, where there is a meter registry. How long ports take is told by the observations around
 * them, which Spring Boot makes timers of.
 */
@AutoConfiguration(
        after = AfterSalesAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean({AfterSales.class, MeterRegistry.class})
public final class AfterSalesMetricsAutoConfiguration {

    /** Made by Spring. */
    AfterSalesMetricsAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    ActionCounter afterSalesActionCounter(MeterRegistry registry) {
        return new ActionCounter(registry);
    }

    @Bean
    @ConditionalOnMissingBean
    BacklogGauges afterSalesBacklogGauges(AfterSales afterSales) {
        return new BacklogGauges(afterSales);
    }
}
