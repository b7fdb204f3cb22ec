/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"en; 1.5; 1.5", "es; 1,5; 1.5", "ro; 1,5; 1.5", "es; 12500; 12500", "en;  3 ; 3", "en; -1; -1"})
    @DisplayName("RET-3: a quantity is read as the language writes it")
    void reads(String language, String text, String amount) {
        assertThat(new Amounts(Locale.forLanguageTag(language)).read(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"en; 1,5", "es; 1.5", "ro; 1.500", "en; 1e3", "en; 1.5 pcs", "es; 1.500,5", "en; NaN", "en; ∞"})
    @DisplayName("RET-3: what could mean something else is not read at all")
    void unread(String language, String text) {
        assertThat(new Amounts(Locale.forLanguageTag(language)).read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ro"})
    @DisplayName("RET-3: what is written is read as the same")
    void roundTrip(String language) {
        Amounts amounts = new Amounts(Locale.forLanguageTag(language));
        BigDecimal amount = new BigDecimal("12345.678");
        assertThat(amounts.read(amounts.write(amount))).contains(amount);
    }
}
