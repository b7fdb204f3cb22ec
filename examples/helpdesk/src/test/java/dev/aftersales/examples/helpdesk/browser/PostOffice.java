/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import dev.aftersales.examples.helpdesk.mail.LocalMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Takes the mail of the helpdesk. */
@TestComponent
class PostOffice {

    private static final GreenMail MAIL = LocalMail.server();

    static void settings(DynamicPropertyRegistry settings) {
        if (!MAIL.isRunning()) {
            MAIL.start();
        }
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        settings.add("helpdesk.sender", () -> "desk@shop.example");
    }

    /** Who has a letter with these words in the mailbox, once for each letter. */
    List<String> readersOf(String words) {
        return MAIL.getUserManager().listUser().stream()
                .flatMap(reader -> letters(reader)
                        .filter(letter -> text(letter).contains(words))
                        .map(letter -> reader.getEmail()))
                .sorted()
                .toList();
    }

    private static Stream<MimeMessage> letters(GreenMailUser reader) {
        try {
            return MAIL.getManagers().getImapHostManager().getInbox(reader).getMessages().stream()
                    .map(StoredMessage::getMimeMessage);
        } catch (FolderException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String text(MimeMessage letter) {
        try {
            return String.valueOf(letter.getContent());
        } catch (MessagingException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
