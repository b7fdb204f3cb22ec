/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MvcResult;

class CouponSendingTest extends CouponScene {

    private static final Path FOLDER = Path.of("target/test-mail");

    private Set<Path> before = Set.of();

    @BeforeEach
    void mailSoFar() throws Exception {
        before = mail();
    }

    private static Set<Path> mail() throws Exception {
        Files.createDirectories(FOLDER);
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.collect(Collectors.toSet());
        }
    }

    /** What was laid down since the test began. */
    private Set<Path> newMail() throws Exception {
        Set<Path> added = new HashSet<>(mail());
        added.removeAll(before);
        return added;
    }

    /** To whom the only mail goes, in lower case. */
    private static List<String> recipients(Set<Path> mail) throws Exception {
        assertThat(mail).hasSize(1);
        try (InputStream file = Files.newInputStream(mail.iterator().next())) {
            MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()), file);
            return Arrays.stream(letter.getRecipients(Message.RecipientType.BCC))
                    .map(address -> address.toString().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Compose Email, To 1 follower of the ticket, The coupon is on its way to 3 recipients.",
        "es, Redactar un correo electrónico, A 1 seguidor del ticket, El cupón está en camino a 3 destinatarios.",
        "ro, Compuneți un e-mail, Către 1 urmăritor al tichetului, Cuponul este pe drum către 3 destinatari."
    })
    @DisplayName("CPN-3: sending addresses every follower and the further recipients, each once whatever its case")
    void send(String language, String title, String followers, String outcome) throws Exception {
        generated(language, "program", program(APOLOGY));
        String path = sending(newest(program(APOLOGY)).id());
        String html = page("marta", language, path);
        assertThat(html).contains(title, followers, "Edith Sánchez", "edith.sanchez@gemini.example");
        MvcResult sent = send(
                "marta",
                language,
                path,
                "requestKey",
                requestKey(html),
                "recipients",
                "Edith.Sanchez@Gemini.example, one@example.com;two@example.com\n ONE@example.com");
        String after = sent.getResponse().getRedirectedUrl();
        assertThat(after).startsWith(document(newest(program(APOLOGY)).id()) + "&sent=");
        assertThat(page("marta", language, after)).contains(outcome);
        assertThat(recipients(newMail()))
                .containsExactlyInAnyOrder("edith.sanchez@gemini.example", "one@example.com", "two@example.com");
    }

    @ParameterizedTest
    @CsvSource({
        "en, “not-an-address” is not a valid e-mail address.",
        "es, «not-an-address» no es una dirección de correo electrónico válida.",
        "ro, „not-an-address” nu este o adresă de e-mail validă."
    })
    @DisplayName("CPN-3: a bad address is named beside its field, and nothing is sent")
    void badAddress(String language, String message) throws Exception {
        generated(language, "program", program(APOLOGY));
        String path = sending(newest(program(APOLOGY)).id());
        String key = requestKey(page("marta", language, path));
        String html = sound(
                send("marta", language, path, "requestKey", key, "recipients", "one@example.com not-an-address <b>@"),
                language);
        assertThat(html)
                .contains("id=\"recipients-error\"", message, "&lt;b&gt;@", "one@example.com not-an-address")
                .doesNotContain(key, "<b>@");
        assertThat(newMail()).isEmpty();
    }

    @Test
    @DisplayName("CPN-3: addresses that mail cannot go to are named in the outcome")
    void rejected() throws Exception {
        generated("en", "program", program(APOLOGY));
        String path = sending(newest(program(APOLOGY)).id());
        String key = requestKey(page("marta", "en", path));
        String after = send("marta", "en", path, "requestKey", key, "recipients", "guest@full_box.example")
                .getResponse()
                .getRedirectedUrl();
        assertThat(page("marta", "en", after))
                .contains("The coupon is on its way to 1 recipient.", "<li>guest@full_box.example</li>");
    }
}
