/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.messaging.MessageId;
import dev.aftersales.spi.messaging.MessageRequest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/**
 * A folder in which mail is laid down rather than sent, each as a file that mail programs open: to look at what would go out.
 * The recipients stand in it as blind copies. Thread-safe.
 */
public final class MailFolder implements Post {

    private final Path folder;
    private final EmailAddress sender;

    /**
     * A folder for mail.
     *
     * @param folder where; made if it is not there
     * @param sender whom mail is from
     */
    public MailFolder(Path folder, EmailAddress sender) {
        this.folder = folder;
        this.sender = sender;
    }

    @Override
    public List<EmailAddress> handOver(MessageId id, MessageRequest request, Duration left) throws NotTaken {
        Envelope envelope = new Envelope(request.to());
        if (envelope.isEmpty()) {
            throw NotTaken.ever("no recipient can be written to");
        }
        try {
            Letter letter = Letter.of(Session.getInstance(new Properties()), sender, id, request);
            letter.setRecipients(Message.RecipientType.BCC, envelope.recipients());
            layDown(letter, folder.resolve(id.value() + ".eml"));
            return envelope.rejected();
        } catch (MessagingException unwritten) {
            throw NotTaken.ever(
                    "the mail cannot be written: " + unwritten.getClass().getSimpleName());
        } catch (IOException full) {
            throw NotTaken.now("the folder for mail takes nothing");
        }
    }

    /** It is there as a whole or not at all; the same mail once more is the same file. */
    private void layDown(Letter letter, Path file) throws IOException, MessagingException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "mail", ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                letter.writeTo(out);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
