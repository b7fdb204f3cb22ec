/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.spi.EmailAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxesTest {

    private final Mailboxes mailboxes = new Mailboxes(new Constraints());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.com",
                "ana.pop+helpdesk@mail.example.co.uk",
                "o'brien@example.ie",
                "josé@example.es",
                "ana@exämple.ro"
            })
    @DisplayName("CPN-3: an e-mail address is taken")
    void good(String address) {
        assertThat(mailboxes.test(EmailAddress.of(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ana",
                "ana@",
                "@example.com",
                "ana@@example.com",
                "ana@example.com, eva@example.com",
                "Ana <ana@example.com>",
                " ana@example.com",
                "ana@example.com\r\nBcc: eva@example.com",
                "ana\u0085@example.com",
                "ana\u202e@example.com"
            })
    @DisplayName("CPN-3: what is not one e-mail address is not taken, nor anything that could start another header")
    void bad(String address) {
        assertThat(mailboxes.test(EmailAddress.of(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {243, 100_000})
    @DisplayName("CPN-3: an address longer than mail systems carry is not taken")
    void tooLong(int length) {
        String domain = "d".repeat(50) + "." + "e".repeat(50) + "." + "f".repeat(50) + "." + "g".repeat(50) + ".";
        String address = "a@" + domain + "h".repeat(length);

        assertThat(mailboxes.test(EmailAddress.of(address))).isFalse();
    }
}
