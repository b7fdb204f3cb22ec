/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.helpdesk.PageTest;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.spring.AfterSalesBuilderCustomizer;
import dev.aftersales.spring.PortsByTenant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The settings of teams where no workshop is connected any more. */
@Import(NoWorkshopPortTest.Wiring.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:no-workshop;DB_CLOSE_DELAY=-1")
class NoWorkshopPortTest extends PageTest {

    private static final Pattern REPAIR = Pattern.compile("<input[^>]*id=\"service-REPAIR\"[^>]*>");

    @Autowired
    private AtomicBoolean connected;

    @TestConfiguration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        AtomicBoolean connected() {
            return new AtomicBoolean(true);
        }

        @Bean
        AfterSalesBuilderCustomizer disconnects(PortsByTenant ports, AtomicBoolean connected) {
            return builder -> builder.ports(
                    tenant -> connected.get() ? ports.apply(tenant) : withoutWorkshop(ports.apply(tenant)));
        }

        private static Ports withoutWorkshop(Ports ports) {
            return Ports.of(ports.kinds().stream()
                    .filter(kind -> kind != PortKind.REPAIR)
                    .map(kind -> port(ports, kind))
                    .toArray());
        }

        private static Object port(Ports ports, PortKind kind) {
            return switch (kind) {
                case ACCOUNTING -> ports.accounting().orElseThrow();
                case LOYALTY -> ports.loyalty().orElseThrow();
                case INVENTORY -> ports.inventory().orElseThrow();
                case REPAIR -> ports.repair().orElseThrow();
                case FIELD_SERVICE -> ports.fieldService().orElseThrow();
                case DIRECTORY -> ports.directory().orElseThrow();
                case MESSAGING -> ports.messaging().orElseThrow();
                case PROVISIONING -> ports.provisioning().orElseThrow();
                case ACCESS -> ports.access();
            };
        }
    }

    @BeforeEach
    void disconnect() {
        connected.set(false);
    }

    private static String repairSwitch(String html) {
        Matcher input = REPAIR.matcher(html);
        assertThat(input.find()).isTrue();
        return input.group();
    }

    @ParameterizedTest
    @CsvSource({
        "en, No system is connected for this service",
        "es, No hay ningún sistema conectado",
        "ro, Niciun sistem nu este conectat"
    })
    @DisplayName("SET-3: a service that no system is connected for cannot be switched on, and the switch says why")
    void cannotBeSwitchedOn(String language, String why) throws Exception {
        String html = page("luis", language, "/teams/wholesale");
        assertThat(repairSwitch(html))
                .contains("disabled", "service-REPAIR-why-0")
                .doesNotContain("checked");
        assertThat(html).containsPattern("id=\"service-REPAIR-why-0\"[^>]*>" + why);
        assertThat(html.split("role=\"switch\"[^>]*disabled", -1)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("SET-3, SET-6: one that was on before its system went can still be switched off")
    void canBeSwitchedOff() throws Exception {
        assertThat(repairSwitch(page("luis", "en", "/teams/support")))
                .contains("checked", "service-REPAIR-why-0")
                .doesNotContain("disabled");
    }

    @Test
    @DisplayName("SET-3: a form that names it all the same is refused")
    void refused() throws Exception {
        String key = requestKey(page("luis", "en", "/teams/wholesale"));
        String html = sound(send("luis", "en", "/teams/wholesale", "requestKey", key, "services", "REPAIR"), "en");
        assertThat(html).contains("id=\"services-error\"");
    }
}
