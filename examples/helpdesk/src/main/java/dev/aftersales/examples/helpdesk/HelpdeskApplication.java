/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk;

import java.security.SecureRandom;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/** The application. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class HelpdeskApplication {

    private static final Logger LOG = LoggerFactory.getLogger(HelpdeskApplication.class);

    /** Made by Spring. */
    HelpdeskApplication() {}

    /**
     * Starts it.
     *
     * @param args properties of Spring Boot, such as {@code --server.port=8081} or {@code --spring.profiles.active=postgres}
     */
    public static void main(String[] args) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tT %4$s %5$s%6$s%n");
        SpringApplication.run(HelpdeskApplication.class, args);
    }

    @EventListener
    void ready(ApplicationReadyEvent started) {
        String port = started.getApplicationContext().getEnvironment().getProperty("local.server.port");
        LOG.info("The helpdesk is at http://localhost:{}", port);
    }

    @Bean
    Clock clock(HelpdeskProperties properties) {
        return Clock.system(properties.zone());
    }

    @Bean
    SecureRandom chance() {
        return new SecureRandom();
    }
}
