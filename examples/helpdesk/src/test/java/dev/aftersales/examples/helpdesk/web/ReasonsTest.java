/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

    @ParameterizedTest
    @CsvSource({
        "en, EUR 1210.5, '€1,210.50'",
        "es, EUR 1210.5, '1.210,50 €'",
        "ro, EUR 1210.5, '1.210,50 EUR'",
        "en, JPY 500, '¥500'",
        "ro, RON 12.5, '12,50 RON'",
        "es, KWD 1.234, '1,234 KWD'"
    })
    @DisplayName("TKT-6: amounts in a refusal are written as everywhere on the page")
    void amounts(String language, String amount, String written) {
        Locale locale = Locale.forLanguageTag(language);
        Money money = Money.parse(amount);
        Refusal refusal = Refusal.at("lines", RefusalCode.EXCEEDS_REFUNDABLE).with("remaining", Datum.of(money));
        assertThat(Reasons.of(refusal, locale)).contains(written);
        assertThat(Reasons.money(money, locale).replace('\u00a0', ' ')).isEqualTo(written);
    }
}
