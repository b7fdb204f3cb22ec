/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.messaging.MessageReceipt;
import dev.aftersales.spi.messaging.MessageRequest;
import dev.aftersales.spi.messaging.MessagingPort;
import dev.aftersales.testkit.port.MessagingBackEnd.Mail;
import dev.aftersales.testkit.port.report.Level;
import dev.aftersales.testkit.port.report.PortRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What every {@link MessagingPort} must do. Extend it, and say how to read in the back end what was sent. */
public abstract class MessagingPortContract extends MessagingGround {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ro"));

    /** For the classes of vendors. */
    protected MessagingPortContract() {}

    @PortRule(
            id = "MSG-1",
            says = "a message comes to each recipient once, with what it is to tell",
            because = "the customer would never get the coupon, or get two")
    final void arrives() {
        EmailAddress one = backEnd().recipient();
        EmailAddress other = backEnd().recipient();

        MessageReceipt receipt = sent(coupon(Locale.ENGLISH, "SPRING-1", one, other));

        assertThat(receipt.state()).isNotNull();
        assertThat(receipt.rejected()).isEmpty();
        assertThat(List.of(one, other))
                .allSatisfy(recipient -> assertThat(backEnd().received(recipient))
                        .singleElement()
                        .satisfies(mail ->
                                assertThat(mail.text().contains("SPRING-1")).isTrue()));
    }

    @PortRule(
            id = "MSG-2",
            says = "who is not written to is told as rejected, and all others get the message",
            because = "the agent would say it was sent, and the customer would wait")
    final void rejected() {
        Optional<EmailAddress> unwanted = backEnd().unwanted();
        if (unwanted.isEmpty()) {
            notOffered("refusing a recipient at once");
            return;
        }
        EmailAddress other = backEnd().recipient();

        MessageReceipt receipt = sent(coupon(Locale.ENGLISH, "SPRING", unwanted.get(), other));

        assertThat(receipt.rejected()).containsExactly(unwanted.get());
        assertThat(backEnd().received(other)).hasSize(1);
    }

    @PortRule(
            id = "MSG-3",
            level = Level.SHOULD,
            says = "a message is worded in the language that was asked for",
            because = "the customer could not read it")
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    final void language() throws Exception {
        List<String> texts = texts();

        assertThat(texts.stream().distinct().count())
                .as("wordings in %s", LANGUAGES)
                .isEqualTo(LANGUAGES.size());
        assertThat(Abroad.everywhere(this::texts)).allMatch(texts::equals, "the same elsewhere");
    }

    /** The same message in each language. */
    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Locale language : LANGUAGES) {
            EmailAddress recipient = backEnd().recipient();
            sent(coupon(language, "SPRING", recipient));
            backEnd().received(recipient).stream().map(Mail::text).forEach(texts::add);
        }
        return texts;
    }

    @PortRule(
            id = "MSG-4",
            says = "no address and no code is in what a receipt or an exception says of itself",
            because = "whoever reads the logs could write to customers, or go shopping")
    final void secret() {
        EmailAddress known = backEnd().recipient();
        EmailAddress address = backEnd().unwanted().orElse(known);
        MessageRequest request = coupon(Locale.ENGLISH, "SECRET-" + newKey(), address, known);

        List<String> told = new ArrayList<>();
        told.add(told(request));
        backEnd().wire().cut();
        told.add(told(request));
        backEnd().wire().mend();
        backEnd().wire().loseAnswer(1);
        told.add(told(request));

        assertThat(told).allMatch(text -> isDiscreet(text, request), "discreet");
    }

    /** All that an attempt says of itself. */
    private String told(MessageRequest request) {
        try {
            Answer<MessageReceipt> answer = port().send(call(newKey()), request);
            return String.valueOf(answer);
        } catch (RuntimeException thrown) {
            return Throwables.getStackTrace(thrown);
        }
    }

    private static boolean isDiscreet(String text, MessageRequest request) {
        return request.to().stream().map(EmailAddress::value).noneMatch(text::contains)
                && request.arguments().values().stream()
                        .filter(value -> value.startsWith("SECRET"))
                        .noneMatch(text::contains);
    }

    @PortRule(
            id = "MSG-5",
            says = "a message that can be asked for by its key has an id of its own",
            because = "an operator could not find it in the back end")
    final void ids() {
        if (port().guarantee().strength() == EffectStrength.NONE) {
            notOffered("asking for a key");
            return;
        }
        MessageReceipt one = sent(coupon(Locale.ENGLISH, "SPRING", backEnd().recipient()));
        MessageReceipt other = sent(coupon(Locale.ENGLISH, "SPRING", backEnd().recipient()));

        assertThat(one.id()).isNotNull();
        assertThat(other.id()).isNotNull().isNotEqualTo(one.id());
    }

    @PortRule(
            id = "MSG-6",
            says = "what a message is to tell is told as it is, whatever it looks like",
            because = "a coupon's text would break the message, or hide something in it")
    final void hostile() {
        EmailAddress recipient = backEnd().recipient();

        sent(coupon(Locale.ENGLISH, HostileText.LINE, recipient));

        assertThat(backEnd().received(recipient))
                .hasSize(1)
                .allMatch(mail -> mail.text().contains(HostileText.LINE));
    }
}
