/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.messaging.MessageId;
import dev.aftersales.spi.messaging.MessageRequest;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A mail on its way, which knows whether the mail server has begun to read it. Used by one thread. */
final class Letter extends MimeMessage {

    private final String messageId;
    private boolean begun;

    private Letter(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** No recipient reads who the others are: they stand on the envelope alone. */
    static Letter of(Session session, EmailAddress from, MessageId id, MessageRequest request)
            throws MessagingException {
        String sender = from.value();
        CouponLetter words = new CouponLetter(request.locale(), request.arguments());
        Letter letter = new Letter(session, "<" + id + sender.substring(sender.lastIndexOf('@')) + ">");
        letter.setFrom(sender);
        letter.setHeader("To", "undisclosed-recipients:;");
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setHeader("Content-Language", request.locale().toLanguageTag());
        letter.setSubject(words.subject(), StandardCharsets.UTF_8.name());
        letter.setText(words.text(), StandardCharsets.UTF_8.name());
        letter.saveChanges();
        return letter;
    }

    /** From here on a broken connection leaves it open whether the mail server has the mail. */
    boolean hasBegun() {
        return begun;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoreList) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, ignoreList);
    }
}
