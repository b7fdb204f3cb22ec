/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aftersales.action.Timing;
import dev.aftersales.spi.loyalty.Channel;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class AfterSalesPropertiesTest {

    private static final String GENERATED = "/META-INF/spring-configuration-metadata.json";

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(AfterSalesProperties.class)
    static class Settings {}

    @Test
    @DisplayName("what is left out is as the library has it")
    void defaults() {
        application.run(context -> {
            AfterSalesProperties properties = context.getBean(AfterSalesProperties.class);
            assertThat(properties.timing().inForce()).isEqualTo(Timing.defaults());
            assertThat(properties.channels()).containsExactlyInAnyOrder(Channel.values());
            assertThat(properties.store()).isEqualTo(StoreKind.AUTO);
            assertThat(properties.schema()).isNull();
            assertThat(properties.applySchema()).isFalse();
            assertThat(properties.foldStatements()).isFalse();
            assertThat(properties.zone()).isNull();
            assertThat(properties.installation()).isEqualTo("after-sales");
            assertThat(properties.recovery().enabled()).isTrue();
            assertThat(properties.health().stuckStatus()).isEqualTo("UP");
        });
    }

    @Test
    @DisplayName("everything can be set")
    void set() {
        application
                .withPropertyValues(
                        "after-sales.enabled=false",
                        "after-sales.store=data-source",
                        "after-sales.schema=helpdesk",
                        "after-sales.apply-schema=true",
                        "after-sales.fold-statements=true",
                        "after-sales.installation=north",
                        "after-sales.zone=Europe/Madrid",
                        "after-sales.channels=website",
                        "after-sales.timing.call-deadline=3s",
                        "after-sales.timing.lease=9s",
                        "after-sales.timing.back-off=1s",
                        "after-sales.timing.max-back-off=2m",
                        "after-sales.timing.give-up=2d",
                        "after-sales.timing.poll=20s",
                        "after-sales.timing.watch=5d",
                        "after-sales.recovery.enabled=false",
                        "after-sales.recovery.interval=1m",
                        "after-sales.health.stuck-status=DEGRADED")
                .run(context -> assertThat(context.getBean(AfterSalesProperties.class))
                        .isEqualTo(new AfterSalesProperties(
                                false,
                                StoreKind.DATA_SOURCE,
                                "helpdesk",
                                true,
                                true,
                                "north",
                                ZoneId.of("Europe/Madrid"),
                                Set.of(Channel.WEBSITE),
                                new AfterSalesProperties.Timing(
                                        Duration.ofSeconds(3),
                                        Duration.ofSeconds(9),
                                        Duration.ofSeconds(1),
                                        Duration.ofMinutes(2),
                                        Duration.ofDays(2),
                                        Duration.ofSeconds(20),
                                        Duration.ofDays(5)),
                                new AfterSalesProperties.Recovery(false, Duration.ofMinutes(1)),
                                new AfterSalesProperties.Health("DEGRADED"))));
    }

    @ParameterizedTest
    @CsvSource({
        "timing.lease=10s, is not longer than a call",
        "timing.poll=0s, it must be longer than nothing",
        "recovery.interval=0s, is no pause",
        "installation= , installation",
        "schema=no-name, letters",
        "store=nowhere, nowhere",
        "health.stuck-status=, stuckStatus"
    })
    @DisplayName("what makes no sense is a failed start that says so")
    void refused(String property, String said) {
        application.withPropertyValues("after-sales." + property).run(context -> {
            assertThat(context).hasFailed();
            assertThat(Failures.of(context).getDescription()).contains(said);
        });
    }

    @Test
    @DisplayName("the jar describes every property, with its default")
    void metadata() throws IOException {
        JsonNode metadata = new ObjectMapper().readTree(getClass().getResource(GENERATED));
        List<String> names = new ArrayList<>();
        for (JsonNode property : metadata.get("properties")) {
            names.add(property.get("name").asText());
            assertThat(property.path("description").asText())
                    .as(names.toString())
                    .isNotBlank();
        }
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "after-sales.enabled",
                        "after-sales.store",
                        "after-sales.schema",
                        "after-sales.apply-schema",
                        "after-sales.fold-statements",
                        "after-sales.installation",
                        "after-sales.zone",
                        "after-sales.channels",
                        "after-sales.timing.call-deadline",
                        "after-sales.timing.lease",
                        "after-sales.timing.back-off",
                        "after-sales.timing.max-back-off",
                        "after-sales.timing.give-up",
                        "after-sales.timing.poll",
                        "after-sales.timing.watch",
                        "after-sales.recovery.enabled",
                        "after-sales.recovery.interval",
                        "after-sales.health.stuck-status",
                        "management.health.after-sales.enabled");
        assertThat(metadata.toString()).contains("\"defaultValue\":\"10s\"");
    }
}
