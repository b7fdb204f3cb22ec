/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring.health;

import dev.aftersales.AfterSales;
import dev.aftersales.spring.AfterSalesAutoConfiguration;
import dev.aftersales.spring.AfterSalesProperties;
import dev.aftersales.store.Store;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** The health indicator {@code afterSales}, on Spring Boot 4. */
@AutoConfiguration(after = AfterSalesAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean({AfterSales.class, Store.class})
@ConditionalOnEnabledHealthIndicator("after-sales")
public final class AfterSalesHealthAutoConfiguration {

    /** Made by Spring. */
    AfterSalesHealthAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "afterSalesHealthIndicator")
    HealthIndicator afterSalesHealthIndicator(AfterSales afterSales, Store store, AfterSalesProperties properties) {
        return new AfterSalesHealthIndicator(
                new HealthReport(afterSales, store, properties.health().stuckStatus()));
    }
}
