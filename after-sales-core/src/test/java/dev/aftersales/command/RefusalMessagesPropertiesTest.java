/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class RefusalMessagesPropertiesTest {

    /** No sentence has more places than this. */
    private static final int PLACES = 2;

    private static final int LONGEST_SENTENCE = 200;

    @Property
    @Label("TKT-6: any data in any locale gives a bounded sentence without control characters")
    void anyData(@ForAll RefusalCode code, @ForAll("data") Map<String, Datum> data, @ForAll("locales") Locale locale) {
        String message = new Refusal(code, "", data).message(locale);
        assertThat(message).isNotBlank().hasSizeLessThan(LONGEST_SENTENCE + PLACES * (2 * PlainText.LIMIT + 50));
        assertThat(message.codePoints()).noneMatch(Character::isISOControl);
    }

    @Property
    @Label("TKT-6: any text becomes one clean line of bounded length, and cleaning again changes nothing")
    void anyText(@ForAll String text) {
        String clean = PlainText.of(text);
        assertThat(clean).isEqualTo(clean.strip()).isEqualTo(PlainText.of(clean));
        assertThat(clean.codePointCount(0, clean.length())).isLessThanOrEqualTo(PlainText.LIMIT + 1);
        assertThat(clean.codePoints()).noneMatch(RefusalMessagesPropertiesTest::harmful);
    }

    @Property
    @Label("TKT-6: places without a value keep a sentence from being said, never leave a hole")
    void anySubset(@ForAll RefusalCode code, @ForAll("data") Map<String, Datum> data) {
        data.values().removeIf(datum -> datum instanceof Datum.Text || datum instanceof Datum.Several);
        for (Language language : Language.values()) {
            assertThat(new Refusal(code, "", data).message(language.locale())).doesNotContain("{", "}", "()", "null");
        }
    }

    @Provide
    Arbitrary<Map<String, Datum>> data() {
        Arbitrary<String> names =
                Arbitraries.of("remaining", "port", "service", "reason", "returned", "unit", "today", "texts");
        return Arbitraries.maps(names, Arbitraries.oneOf(amounts(), counts(), days(), texts(), lists()));
    }

    @Provide
    Arbitrary<Locale> locales() {
        Arbitrary<Locale> listed = Arbitraries.of(Locale.getAvailableLocales());
        Arbitrary<Locale> invented = Arbitraries.of("en", "es", "ro", "tlh")
                .flatMap(
                        language -> Arbitraries.strings().ofMaxLength(5).map(country -> new Locale(language, country)));
        return Arbitraries.oneOf(listed, invented);
    }

    private static Arbitrary<Datum> amounts() {
        Arbitrary<CurrencyUnit> currencies = Arbitraries.of(CurrencyUnit.registeredCurrencies());
        return currencies.flatMap(
                currency -> Arbitraries.longs().map(minor -> Datum.of(Money.ofMinor(currency, minor))));
    }

    private static Arbitrary<Datum> counts() {
        return Arbitraries.bigDecimals()
                .ofScale(12)
                .flatMap(amount ->
                        Arbitraries.strings().map(unit -> Datum.of(Quantity.of(amount, UnitOfMeasure.of(unit)))));
    }

    private static Arbitrary<Datum> days() {
        return Arbitraries.longs()
                .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                .map(day -> Datum.of(LocalDate.ofEpochDay(day)));
    }

    private static Arbitrary<Datum> lists() {
        return Arbitraries.strings().list().map(Datum::of);
    }

    private static Arbitrary<Datum> texts() {
        return Arbitraries.strings().map(Datum::of);
    }

    private static boolean harmful(int character) {
        return List.of(Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR)
                .contains((byte) Character.getType(character));
    }
}
