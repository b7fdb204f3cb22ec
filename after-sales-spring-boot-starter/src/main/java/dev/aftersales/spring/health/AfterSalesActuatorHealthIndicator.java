/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring.health;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/** The report in the words of Spring Boot 3. */
final class AfterSalesActuatorHealthIndicator implements HealthIndicator {

    private final HealthReport report;

    AfterSalesActuatorHealthIndicator(HealthReport report) {
        this.report = report;
    }

    @Override
    public Health health() {
        HealthReport.Report now = report.now();
        return Health.status(now.status()).withDetails(now.details()).build();
    }
}
