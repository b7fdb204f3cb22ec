/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.messaging.MessageRequest;
import dev.aftersales.spi.messaging.MessagingPort;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.erp.mail.SentMessage;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The outbox of the in-memory back end, which words nothing: its texts are what was to be worded. */
public final class InMemoryMail extends InMemoryBackEnd<MessagingPort> implements MessagingBackEnd {

    public InMemoryMail(InMemoryErp erp, Function<InMemoryErp, MessagingPort> port) {
        super(erp, port);
    }

    @Override
    public EmailAddress recipient() {
        return EmailAddress.of(unique() + "@example.com");
    }

    @Override
    public Optional<EmailAddress> unwanted() {
        EmailAddress address = recipient();
        erp.rejectMailTo(address.value());
        return Optional.of(address);
    }

    @Override
    public List<Mail> received(EmailAddress recipient) {
        return erp.messages().stream()
                .filter(message -> message.request().to().contains(recipient))
                .filter(message -> !message.receipt().rejected().contains(recipient))
                .map(InMemoryMail::mail)
                .toList();
    }

    private static Mail mail(SentMessage message) {
        MessageRequest request = message.request();
        return new Mail(
                message.receipt().id(),
                request.locale() + " " + request.template() + " " + new TreeMap<>(request.arguments()));
    }
}
