/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import dev.aftersales.examples.helpdesk.PageTest;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MvcResult;

/** Coupons go out by SMTP, and nobody waits for a back end: every request leads to the page that shows its progress. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:helpdesk-mail;DB_CLOSE_DELAY=-1",
            "helpdesk.patience=0ms",
            "helpdesk.sender=desk@shop.example"
        })
class MailedCouponTest extends PageTest {

    private static final String DIALOG = "/tickets/HD-1008/coupon";
    private static final Pattern CODE = Pattern.compile("<code[^>]*>([^<]+)</code>");
    private static final Pattern SENDING = Pattern.compile("href=\"([^\"]+/coupons/send\\?id=[^\"]+)\"");

    private static final GreenMail POST = LocalMail.server();

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        POST.start();
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", () -> POST.getSmtp().getPort());
    }

    @BeforeEach
    void noMail() throws Exception {
        POST.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void close() {
        POST.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "en, The coupon is on its way to 2 recipients., coupon",
        "es, El cupón está en camino a 2 destinatarios., cupón",
        "ro, Cuponul este pe drum către 2 destinatari., cupon"
    })
    @DisplayName("CPN-3: the code is mailed to followers and further recipients, and progress and outcome are shown")
    void mailed(String language, String outcome, String word) throws Exception {
        String generated = settled(language, DIALOG, "program", program(APOLOGY), "expires", "");
        String code = first(CODE, generated);
        String after = settled(language, first(SENDING, generated), "recipients", "guest@example.com");
        assertThat(after).contains(outcome);
        assertThat(POST.getReceivedMessages()).hasSize(2);
        assertThat(mailbox("guest@example.com")).isNotNull();
        MimeMessage letter = mailbox("edith.sanchez@gemini.example");
        assertThat(letter.getFrom()[0]).hasToString("desk@shop.example");
        assertThat((String) letter.getContent()).contains(code, word);
        assertThat(letter.getSubject()).doesNotContain(code);
    }

    /** Sends the dialog and looks at the progress until its page leads on. */
    private String settled(String language, String dialog, String... fields) throws Exception {
        String[] form = Stream.concat(
                        Stream.of("requestKey", requestKey(page("marta", language, dialog))), Stream.of(fields))
                .toArray(String[]::new);
        MvcResult sent = send("marta", language, dialog, form);
        AtomicReference<String> next = new AtomicReference<>(sent.getResponse().getRedirectedUrl());
        assertThat(next.get()).startsWith("/progress/");
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            MvcResult progress = result("marta", language, get(URI.create(next.get())));
            String leadsTo = progress.getResponse().getRedirectedUrl();
            if (leadsTo != null) {
                next.set(leadsTo);
            }
            return leadsTo != null;
        });
        return page("marta", language, next.get());
    }

    /** The only letter of a mailbox: who gets a coupon does not see who else does. */
    private static MimeMessage mailbox(String address) throws Exception {
        GreenMailUser owner = POST.getUserManager().getUserByEmail(address);
        List<StoredMessage> letters =
                POST.getManagers().getImapHostManager().getInbox(owner).getMessages();
        assertThat(letters).hasSize(1);
        return letters.get(0).getMimeMessage();
    }

    private static String first(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }
}
