/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {

    @ParameterizedTest
    @CsvSource({
        "Marta López, ML",
        "Marta, M",
        "Ana María de la Cruz, AM",
        "'  Marta   López ', ML",
        "'Marta ', M",
        "'\u00A0 ', ·",
        "'', ·",
        "\uD83D\uDE42 Smile, \uD83D\uDE42S"
    })
    @DisplayName("initials are of words that there are, however the name is spaced")
    void initials(String name, String initials) {
        assertThat(new Account("somebody", name, "", Role.AGENT, null).initials())
                .isEqualTo(Account.initials(name))
                .isEqualTo(initials);
    }
}
