/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.mail;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.examples.backoffice.messaging.MailFolder;
import dev.aftersales.examples.backoffice.messaging.MailServer;
import dev.aftersales.examples.backoffice.messaging.Messaging;
import dev.aftersales.examples.helpdesk.HelpdeskProperties;
import dev.aftersales.spi.messaging.MessagingPort;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Mail of the helpdesk, from {@code helpdesk.sender}: sent where {@code spring.mail.host} names a mail server, and otherwise laid
 * down as files in {@code helpdesk.mail-folder}. The back office notes in its database what became of each mail, so that none is
 * sent twice unknowingly.
 */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final int SMTP = 25;
    private static final String START_TLS = "mail.smtp.starttls.required";

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    static MessagingPort sentMail(OfficeDatabase database, MailProperties settings, HelpdeskProperties properties) {
        MailServer server = new MailServer(
                Optional.ofNullable(settings.getHost()).orElseThrow(),
                Optional.ofNullable(settings.getPort()).orElse(SMTP),
                Boolean.parseBoolean(settings.getProperties().get(START_TLS)),
                properties.sender(),
                login(settings));
        return new Messaging(database, server);
    }

    private static MailServer.@Nullable Login login(MailProperties settings) {
        String user = settings.getUsername();
        String password = settings.getPassword();
        return user == null || password == null ? null : new MailServer.Login(user, password);
    }

    @Bean
    @ConditionalOnProperty(name = "spring.mail.host", matchIfMissing = true, havingValue = "false")
    static MessagingPort laidDownMail(OfficeDatabase database, HelpdeskProperties properties) {
        return new Messaging(database, new MailFolder(properties.mailFolder(), properties.sender()));
    }

    @Bean
    static OfficeDatabase mailBook(DataSource dataSource, Clock clock) {
        BackOffice.schema(dataSource);
        return new OfficeDatabase(dataSource, clock);
    }
}
