/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.action.Prepared;
import dev.aftersales.refund.Refund;
import dev.aftersales.spi.accounting.AccountingPort;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.testkit.InMemoryErp;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The section on Spring Boot in the README, compiled and run; the README shows exactly what stands between the marks. */
class ReadmeSpringTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path SETTINGS = Path.of("src/test/resources/readme.properties");
    private static final Path SOURCE = Path.of("src/test/java/dev/aftersales/spring/ReadmeSpringTest.java");

    // begin of the README's example
    @Configuration
    static class BackEnd {

        @Bean
        AccountingPort accounting(InMemoryErp erp) { // your ERP: a bean for each port that it offers
            return erp.accounting();
        }

        @Bean
        DirectoryPort directory(InMemoryErp erp) {
            return erp.directory();
        }
    }

    @Service
    static class Refunds {

        private final EntityManager entities;

        Refunds(EntityManager entities) {
            this.entities = entities;
        }

        @Transactional // your rows and the refund, or neither; the ERP is called once this has committed
        public void refund(Desk desk, Prepared<Refund> refund, Note note) {
            entities.persist(note);
            desk.enlist(refund);
        }
    }
    // end of the README's example

    /** What an application has besides. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({BackEnd.class, Refunds.class})
    static class Helpdesk {

        @Bean
        Shop shop() {
            return new Shop();
        }

        @Bean
        InMemoryErp erp(Shop shop) {
            return shop.erp;
        }
    }

    @BeforeEach
    void forget() throws IOException {
        Files.deleteIfExists(Path.of("target/helpdesk.mv.db"));
    }

    @Test
    @DisplayName("EXE-2: the README's Spring Boot application refunds once, after the commit of its own row")
    void runs() {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Helpdesk.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.config.name=readme",
                        "spring.main.banner-mode=off",
                        "spring.sql.init.mode=always",
                        "spring.sql.init.schema-locations=classpath:helpdesk.sql")
                .run()) {
            Shop shop = context.getBean(Shop.class);
            Desk desk = shop.desk(context.getBean(AfterSales.class));

            context.getBean(Refunds.class).refund(desk, shop.prepared(desk), new Note("refunded"));

            await().until(() -> shop.creditNotes() == 1);
            assertThat(context.getBean(AfterSales.class).backlog().stuck()).isZero();
        }
    }

    @Test
    @DisplayName("the README shows the example and the settings as they are")
    void shown() throws IOException {
        String readme = Files.readString(README);
        String source = Files.readString(SOURCE);
        String example = source.substring(
                source.indexOf("README's example\n") + "README's example\n".length(),
                source.indexOf("    // end of the README's example"));

        assertThat(readme).contains("```java\n" + example.stripTrailing().stripIndent() + "\n```");
        assertThat(readme).contains("```properties\n" + Files.readString(SETTINGS) + "```");
    }
}
