/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.ClassUtils;

/** The line of Spring Boot that a test runs on: what it has is named differently, and otherwise the same. */
final class Line {

    private static final String BOOT = "org.springframework.boot.";
    private static final String OURS = "dev.aftersales.spring.";

    private static final String FOUR_HEALTH = "health.AfterSalesHealthAutoConfiguration";
    private static final String THREE_HEALTH = "health.AfterSalesActuatorHealthAutoConfiguration";

    private Line() {}

    static boolean isFour() {
        return SpringBootVersion.getVersion().startsWith("4.");
    }

    /**
     * An application with what this module configures, and nothing else; it does not recover by itself. Of the two for health it
     * names the line's own: only a whole application leaves classes unloaded whose conditions do not hold.
     */
    static ApplicationContextRunner bare() {
        return new ApplicationContextRunner()
                .withConfiguration(configured(
                        OURS + "AfterSalesStoreAutoConfiguration",
                        OURS + "AfterSalesAutoConfiguration",
                        OURS + "metrics.AfterSalesMetricsAutoConfiguration",
                        OURS + (isFour() ? FOUR_HEALTH : THREE_HEALTH)))
                .withPropertyValues("after-sales.recovery.enabled=false");
    }

    /** As {@link #bare}, with a database of its own in memory. */
    static ApplicationContextRunner withDatabase() {
        return bare().withConfiguration(configured(
                        BOOT + "jdbc.autoconfigure.DataSourceAutoConfiguration",
                        BOOT + "jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
                        BOOT + "transaction.autoconfigure.TransactionAutoConfiguration",
                        BOOT + "autoconfigure.jdbc.DataSourceAutoConfiguration",
                        BOOT + "autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration",
                        BOOT + "autoconfigure.transaction.TransactionAutoConfiguration"))
                .withPropertyValues(
                        "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(), "after-sales.apply-schema=true");
    }

    /** As {@link #withDatabase}, with a persistence unit of the application's own. */
    static ApplicationContextRunner withPersistenceUnit() {
        return withDatabase()
                .withConfiguration(configured(
                        BOOT + "hibernate.autoconfigure.HibernateJpaAutoConfiguration",
                        BOOT + "autoconfigure.orm.jpa.HibernateJpaAutoConfiguration"))
                .withPropertyValues("spring.jpa.hibernate.ddl-auto=none");
    }

    /** With meters and observations besides. */
    static ApplicationContextRunner withMeters(ApplicationContextRunner application) {
        return application.withConfiguration(configured(
                BOOT + "micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
                BOOT + "micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
                BOOT + "micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration",
                BOOT + "micrometer.observation.autoconfigure.ObservationAutoConfiguration",
                BOOT + "actuate.autoconfigure.metrics.MetricsAutoConfiguration",
                BOOT + "actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
                BOOT + "actuate.autoconfigure.metrics.export.simple.SimpleMetricsExportAutoConfiguration",
                BOOT + "actuate.autoconfigure.observation.ObservationAutoConfiguration"));
    }

    /** Those that the line in use has. */
    private static AutoConfigurations configured(String... names) {
        return AutoConfigurations.of(Arrays.stream(names).flatMap(Line::find).toArray(Class<?>[]::new));
    }

    private static Stream<Class<?>> find(String name) {
        ClassLoader loader = Line.class.getClassLoader();
        return Optional.of(name)
                .filter(present -> ClassUtils.isPresent(present, loader))
                .<Class<?>>map(present -> ClassUtils.resolveClassName(present, loader))
                .stream();
    }
}
