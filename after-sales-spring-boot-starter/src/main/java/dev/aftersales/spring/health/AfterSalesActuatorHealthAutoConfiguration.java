/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring.health;

import dev.aftersales.AfterSales;
import dev.aftersales.spring.AfterSalesAutoConfiguration;
import dev.aftersales.spring.AfterSalesProperties;
import dev.aftersales.store.Store;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The health indicator {@code afterSales}, on Spring Boot 3. */
@AutoConfiguration(after = AfterSalesAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean({AfterSales.class, Store.class})
@ConditionalOnEnabledHealthIndicator("after-sales")
public final class AfterSalesActuatorHealthAutoConfiguration {

    /** Made by Spring. */
    AfterSalesActuatorHealthAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "afterSalesHealthIndicator")
    HealthIndicator afterSalesHealthIndicator(AfterSales afterSales, Store store, AfterSalesProperties properties) {
        return new AfterSalesActuatorHealthIndicator(
                new HealthReport(afterSales, store, properties.health().stuckStatus()));
    }
}
