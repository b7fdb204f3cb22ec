/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import dev.aftersales.AfterSales;
import dev.aftersales.AfterSalesBuilder;
import dev.aftersales.TimelineListener;
import dev.aftersales.action.ApprovalRule;
import dev.aftersales.action.MoveListener;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.Store;
import dev.aftersales.ticket.UserNames;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * An {@link AfterSales} made of the application's beans, and its recovery in the background. Each bean here gives way to one of
 * the application's of the same type.
 */
@AutoConfiguration(after = AfterSalesStoreAutoConfiguration.class)
@ConditionalOnProperty(name = "after-sales.enabled", matchIfMissing = true)
@EnableConfigurationProperties(AfterSalesProperties.class)
public final class AfterSalesAutoConfiguration {

    /** Made by Spring. */
    AfterSalesAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    PortsByTenant afterSalesPorts(ObjectProvider<Ports> given, ListableBeanFactory beans) {
        Ports ports = given.getIfAvailable(() -> new PortBeans(beans).ports());
        return tenant -> ports;
    }

    @Bean
    @ConditionalOnMissingBean
    PortThreads afterSalesPortThreads(ObjectProvider<ObservationRegistry> observations) {
        return new PortThreads(observations.getIfUnique(() -> ObservationRegistry.NOOP));
    }

    @Bean
    @ConditionalOnMissingBean
    AfterSales afterSales(
            AfterSalesProperties properties,
            PortsByTenant ports,
            PortThreads threads,
            ObjectProvider<Store> store,
            ObjectProvider<ObservationRegistry> observations,
            ObjectProvider<Clock> clock,
            ObjectProvider<ApprovalRule> approvals,
            ObjectProvider<UserNames> names,
            ObjectProvider<TimelineListener> listeners,
            ObjectProvider<MoveListener> moves,
            ObjectProvider<AfterSalesBuilderCustomizer> customizers) {
        AfterSalesBuilder builder = AfterSales.builder()
                .store(store.getIfAvailable(AfterSalesAutoConfiguration::noStore))
                .ports(observed(ports, observations.getIfUnique(() -> ObservationRegistry.NOOP)))
                .executor(threads::execute)
                .timing(properties.timing().inForce())
                .channels(properties.channels())
                .installation(properties.installation());
        clock.ifUnique(builder::clock);
        ZoneId zone = properties.zone();
        if (zone != null) {
            builder.zones(tenant -> zone);
        }
        approvals.ifAvailable(builder::approvals);
        names.ifAvailable(builder::userNames);
        listeners.orderedStream().forEach(builder::listener);
        moves.orderedStream().forEach(builder::moveListener);
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder.build();
    }

    private static PortsByTenant observed(PortsByTenant ports, ObservationRegistry registry) {
        return registry.isNoop() ? ports : new ObservedPorts(ports, registry);
    }

    private static Store noStore() {
        throw new NotReadyException(
                "After-Sales found no store, and neither a DataSource nor an EntityManagerFactory to keep one in.",
                "Add spring-boot-starter-data-jpa and a driver, and set spring.datasource.url; or define a bean of type Store; or,"
                        + " to try it without a database, set after-sales.store=memory. To start without After-Sales, set"
                        + " after-sales.enabled=false.",
                null);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "after-sales.recovery.enabled", matchIfMissing = true)
    BackgroundRecoveryLifecycle afterSalesRecovery(AfterSales afterSales, AfterSalesProperties properties) {
        return new BackgroundRecoveryLifecycle(afterSales, properties.recovery().interval());
    }
}
