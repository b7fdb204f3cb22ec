/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import dev.aftersales.examples.backoffice.OfficeServer;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.messaging.MessageId;
import dev.aftersales.spi.messaging.MessagingPort;
import dev.aftersales.testkit.port.MessagingBackEnd;
import dev.aftersales.testkit.port.wire.TcpWire;
import dev.aftersales.testkit.port.wire.Wire;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the kit must be able to do with mail. The wire that it cuts leads to the mail server. */
final class MessagingUnderTest implements MessagingBackEnd {

    private static final EmailAddress SENDER = EmailAddress.of("care@shop.example");

    private final OfficeServer server;
    private final MailHouse house = MailHouse.open();
    private final TcpWire wire = TcpWire.before("localhost", house.getSmtp().getPort());

    MessagingUnderTest(OfficeServer server) {
        this.server = server;
    }

    @Override
    public String name() {
        return "the back office on " + server;
    }

    @Override
    public TenantId tenant() {
        return TenantId.of("shop");
    }

    @Override
    public MessagingPort connect() {
        return server.office(MailServer.plain("localhost", wire.port(), SENDER))
                .messaging()
                .orElseThrow();
    }

    @Override
    public Wire wire() {
        return wire;
    }

    /** What is kept of a key is in the database. */
    @Override
    public void restart() {
        server.restart();
    }

    @Override
    public EmailAddress recipient() {
        return EmailAddress.of(UUID.randomUUID() + "@customers.example");
    }

    @Override
    public Optional<EmailAddress> unwanted() {
        return Optional.of(EmailAddress.of(MailHouse.UNWANTED + UUID.randomUUID() + "@customers.example"));
    }

    @Override
    public List<Mail> received(EmailAddress recipient) {
        return house.findReceivedMessages(user -> user.getEmail().equals(recipient.value()), message -> true)
                .map(MessagingUnderTest::read)
                .toList();
    }

    private static Mail read(MimeMessage message) {
        try {
            String id = message.getMessageID().replaceAll("^<|@.*$", "");
            return new Mail(MessageId.of(id), (String) message.getContent());
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A mail takes a few milliseconds, and both ends are on this machine. */
    @Override
    public Duration patience() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void close() {
        wire.close();
        house.stop();
    }
}
