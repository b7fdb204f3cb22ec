/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    private static Quantity kilograms(String amount) {
        return Quantity.of(new BigDecimal(amount), UnitOfMeasure.of("kg"));
    }

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource({
        "40, 40 kg",
        "4E+1, 40 kg",
        "-1200, -1200 kg",
        "0.00, 0 kg",
        "2.50, 2.5 kg",
        "0.0000001, 0.0000001 kg",
        "1E+30, 1000000000000000000000000000000 kg"
    })
    void plain(String amount, String text) {
        assertThat(kilograms(amount)).hasToString(text);
    }

    @ParameterizedTest(name = "{0}, which nobody counts, is not written out")
    @CsvSource({"1E+31", "1E+2147483647", "1E-2147483647"})
    void beyond(String amount) {
        assertThat(kilograms(amount)).hasToString(amount + " kg");
    }

    @Test
    @DisplayName("equal amounts are equal, however they were written")
    void canonical() {
        assertThat(kilograms("4E+1")).isEqualTo(kilograms("40.0")).hasSameHashCodeAs(kilograms("40.0"));
        assertThat(kilograms("40").amount()).isEqualTo(new BigDecimal("4E+1"));
    }
}
