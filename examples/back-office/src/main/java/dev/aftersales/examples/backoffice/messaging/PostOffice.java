/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.messaging.MessageId;
import dev.aftersales.spi.messaging.MessageRequest;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * Hands mail to the mail server, over SMTP. What the mail server says stays here: its answers name addresses. Thread-safe.
 */
final class PostOffice implements Post {

    private static final Address[] NOBODY = {};

    private static final int TEMPORARY = 400;
    private static final int PERMANENT = 500;

    private final MailServer server;

    PostOffice(MailServer server) {
        this.server = server;
    }

    @Override
    public List<EmailAddress> handOver(MessageId id, MessageRequest request, Duration left) throws NotTaken {
        Envelope envelope = new Envelope(request.to());
        if (envelope.isEmpty()) {
            throw NotTaken.ever("no recipient can be written to");
        }
        Session session = Session.getInstance(settings(left));
        Transport transport = connected(session);
        try {
            return handOver(transport, Letter.of(session, server.sender(), id, request), envelope);
        } catch (MessagingException unwritten) {
            throw NotTaken.ever(
                    "the mail cannot be written: " + unwritten.getClass().getSimpleName());
        } finally {
            hangUp(transport);
        }
    }

    private Properties settings(Duration left) {
        String timeout = Long.toString(left.toMillis());
        String sender = server.sender().value();
        Properties settings = new Properties();
        settings.setProperty("mail.transport.protocol", "smtp");
        settings.setProperty("mail.smtp.connectiontimeout", timeout);
        settings.setProperty("mail.smtp.timeout", timeout);
        settings.setProperty("mail.smtp.writetimeout", timeout);
        settings.setProperty("mail.smtp.localhost", sender.substring(sender.lastIndexOf('@') + 1));
        settings.setProperty("mail.smtp.sendpartial", "true");
        settings.setProperty("mail.smtp.quitwait", "false");
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(server.startTls()));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(server.startTls()));
        settings.setProperty("mail.smtp.auth", Boolean.toString(server.login() != null));
        return settings;
    }

    private Transport connected(Session session) throws NotTaken {
        MailServer.Login login = server.login();
        try {
            Transport transport = session.getTransport();
            transport.connect(
                    server.host(),
                    server.port(),
                    login == null ? null : login.user(),
                    login == null ? null : login.password());
            return transport;
        } catch (MessagingException unreachable) {
            throw NotTaken.now("the mail server cannot be reached, or does not let us in");
        }
    }

    private static List<EmailAddress> handOver(Transport transport, Letter letter, Envelope envelope)
            throws NotTaken, MessagingException {
        Address[] recipients = envelope.recipients();
        try {
            transport.sendMessage(letter, recipients);
            return envelope.rejected();
        } catch (SendFailedException failed) {
            return judged(failed, letter, envelope);
        } catch (MessagingException broken) {
            throw broken(letter);
        }
    }

    private static List<EmailAddress> judged(SendFailedException failed, Letter letter, Envelope envelope)
            throws NotTaken {
        if (some(failed.getValidSentAddresses()).length > 0) {
            return envelope.rejected(some(failed.getInvalidAddresses()), some(failed.getValidUnsentAddresses()));
        }
        if (!letter.hasBegun() && some(failed.getInvalidAddresses()).length > 0) {
            throw NotTaken.ever("the mail server takes the mail for none of the recipients");
        }
        int code = failed instanceof SMTPSendFailedException answer ? answer.getReturnCode() : 0;
        if (code >= PERMANENT) {
            throw NotTaken.ever("the mail server does not take the mail: " + code);
        }
        if (code >= TEMPORARY) {
            throw NotTaken.now("the mail server does not take the mail now: " + code);
        }
        throw broken(letter);
    }

    /** Before the mail server has begun to read there is nothing it could have taken. */
    private static NotTaken broken(Letter letter) {
        if (letter.hasBegun()) {
            throw new HandOverUnknown("the connection to the mail server broke while it was taking the mail");
        }
        return NotTaken.now("the connection to the mail server broke");
    }

    private static Address[] some(Address[] addresses) {
        return Objects.requireNonNullElse(addresses, NOBODY);
    }

    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // what was said before counts
        }
    }
}
