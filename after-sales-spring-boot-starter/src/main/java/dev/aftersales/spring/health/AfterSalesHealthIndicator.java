/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** The report in the words of Spring Boot 4. */
final class AfterSalesHealthIndicator implements HealthIndicator {

    private final HealthReport report;

    AfterSalesHealthIndicator(HealthReport report) {
        this.report = report;
    }

    @Override
    public Health health() {
        HealthReport.Report now = report.now();
        return Health.status(now.status()).withDetails(now.details()).build();
    }
}
