/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.databases.Vendor;
import dev.aftersales.examples.backoffice.OfficeScene;
import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.messaging.MessageReceipt;
import dev.aftersales.spi.messaging.MessageRequest;
import dev.aftersales.spi.messaging.MessageTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFolderTest extends OfficeScene {

    private static final EmailAddress CARMEN = EmailAddress.of("carmen@olmos.example");
    private static final EmailAddress ILLEGIBLE = EmailAddress.of("no address at all");

    @TempDir
    Path files;

    MailFolderTest() {
        super(Vendor.H2);
    }

    private MessageReceipt sent(Path folder, Call call, EmailAddress... to) {
        MailFolder laidDown = new MailFolder(folder, EmailAddress.of("care@shop.example"));
        MessageRequest request = MessageRequest.builder()
                .to(List.of(to))
                .locale(Locale.ENGLISH)
                .template(MessageTemplate.COUPON)
                .arguments(Map.of("code", "SPRING", "reward", "10%", "ticket", "HD-7"))
                .build();
        return done(new Messaging(new OfficeDatabase(dataSource(), clock), laidDown).send(call, request));
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    @Test
    @DisplayName("CPN-3: a mail is one file for all who can be written to, however often it is sent")
    void laidDown() throws IOException {
        Path folder = files.resolve("mail");
        Call call = call();

        MessageReceipt receipt = sent(folder, call, CARMEN, ILLEGIBLE);
        assertThat(sent(folder, call, CARMEN, ILLEGIBLE)).isEqualTo(receipt);

        assertThat(receipt.rejected()).containsExactly(ILLEGIBLE);
        assertThat(in(folder)).containsExactly(folder.resolve(receipt.id() + ".eml"));
        assertThat(folder.resolve(receipt.id() + ".eml")).content().contains("SPRING", CARMEN.value());
    }

    @Test
    @DisplayName("a mail that nobody would get is refused; one that the folder cannot take was surely not sent")
    void notTaken() throws IOException {
        Path file = Files.createFile(files.resolve("file"));

        assertThatThrownBy(() -> sent(files, call(), ILLEGIBLE)).isInstanceOf(PortRefused.class);
        assertThatThrownBy(() -> sent(file, call(), CARMEN)).isInstanceOf(PortUnavailable.class);
        assertThat(in(files)).containsExactly(file);
    }
}
