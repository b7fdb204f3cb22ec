/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.messaging.MessageReceipt;
import dev.aftersales.spi.messaging.MessageRequest;
import dev.aftersales.spi.messaging.MessageState;
import dev.aftersales.spi.messaging.MessageTemplate;
import dev.aftersales.spi.messaging.MessagingPort;
import dev.aftersales.testkit.port.effect.EffectTrial;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What the rules of messaging ports begin with: messages, and the trial of sending one. */
public abstract class MessagingGround extends LossContract<MessagingPort, MessagingBackEnd> {

    MessagingGround() {}

    @Override
    final String kind() {
        return "messaging";
    }

    @Override
    final Object declarations(MessagingPort port) {
        return port.guarantee();
    }

    @Override
    final Map<String, Supplier<EffectTrial<MessagingPort, ?>>> trials() {
        return Map.of("SEND", this::sending);
    }

    private EffectTrial<MessagingPort, MessageReceipt> sending() {
        EmailAddress recipient = backEnd().recipient();
        MessageRequest request = coupon(Locale.ENGLISH, "SPRING", recipient);
        return new EffectTrial<>(
                "SEND",
                unstaged(port().guarantee()),
                (port, call) -> port.send(call, request),
                MessagingPort::lookupMessage,
                receipt -> String.valueOf(receipt.id()),
                receipt -> false,
                (port, context) -> backEnd().received(recipient).stream()
                        .map(mail -> new MessageReceipt(MessageState.ACCEPTED, mail.id(), List.of()))
                        .toList());
    }

    static MessageRequest coupon(Locale language, String code, EmailAddress... to) {
        return MessageRequest.builder()
                .to(List.of(to))
                .locale(language)
                .template(MessageTemplate.COUPON)
                .arguments(Map.of("code", code, "expires", "2031-12-24", "reward", "10 EUR off", "ticket", "HD-7"))
                .build();
    }

    final MessageReceipt sent(MessageRequest request) {
        return made(port().send(call(newKey()), request));
    }
}
