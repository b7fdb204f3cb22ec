/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.Quantity;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.ports.PortKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalMessagesTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Locale ROMANIAN = Locale.forLanguageTag("ro");

    private static final Money MONEY = Money.parse("EUR 1234.50");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** A value under every name that a sentence uses. */
    private static final Map<String, Datum> TYPICAL = Map.ofEntries(
            Map.entry("max", Datum.of(2000)),
            Map.entry("team", Datum.of("support")),
            Map.entry("reason", Datum.of("NO_REFUND_RIGHT")),
            Map.entry("service", Datum.of(AfterSalesService.REFUND)),
            Map.entry("port", Datum.of(PortKind.ACCOUNTING)),
            Map.entry("capability", Datum.of("DUPLICATE")),
            Map.entry("returned", Datum.of("total EUR 12.00")),
            Map.entry("version", Datum.of("v7")),
            Map.entry("customer", Datum.of("gemini")),
            Map.entry("texts", Datum.of(List.of("Installs Repairs", "Starts a trial"))),
            Map.entry("remaining", Datum.of(MONEY)),
            Map.entry("currency", Datum.of(CurrencyUnit.EUR)),
            Map.entry("unit", Datum.of(UnitOfMeasure.of("kg"))),
            Map.entry("sum", Datum.of(Quantity.of(3, "Units"))),
            Map.entry("firstOpenDate", Datum.of(DAY)),
            Map.entry("invoiceDate", Datum.of(DAY)),
            Map.entry("today", Datum.of(DAY)),
            Map.entry("quietAt", Datum.of(Instant.parse("2026-11-21T10:15:30Z"))));

    @ParameterizedTest
    @EnumSource
    @DisplayName("TKT-6: every code is a whole sentence in each language, with all data, any one of them, or none")
    void noHoles(RefusalCode code) {
        for (Language language : Language.values()) {
            Stream<Map<String, Datum>> variants = Stream.concat(
                    Stream.of(Map.of(), TYPICAL, blank()),
                    TYPICAL.entrySet().stream().map(entry -> Map.of(entry.getKey(), entry.getValue())));
            assertThat(variants.map(data -> new Refusal(code, "", data).message(language.locale())))
                    .allSatisfy(message -> assertThat(message)
                            .isNotBlank()
                            .isEqualTo(message.strip())
                            .doesNotContain("{", "}", "()", "  ", " ,", " ;", " .", code.name()));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("TKT-6: every value a sentence names is shown in it")
    void valuesShown(RefusalCode code) {
        for (Language language : Language.values()) {
            String message = new Refusal(code, "", TYPICAL).message(language.locale());
            for (String name : namesOf(code)) {
                assertThat(message).contains(shown(name, language.locale()));
            }
        }
    }

    @Test
    @DisplayName("TKT-6: the sample has a value for every name")
    void sampleIsComplete() {
        Set<String> names = Stream.of(RefusalCode.values())
                .flatMap(code -> namesOf(code).stream())
                .collect(Collectors.toSet());
        assertThat(names).isEqualTo(TYPICAL.keySet());
    }

    @Test
    @DisplayName("REF-9: what remains is money as the language writes it")
    void money() {
        Refusal refusal = Refusal.of(RefusalCode.EXCEEDS_REFUNDABLE).with("remaining", Datum.of(MONEY));
        assertThat(refusal.message(Locale.ENGLISH))
                .isEqualTo("This is more than can still be refunded (at most 1,234.50 EUR).");
        assertThat(refusal.message(SPANISH))
                .isEqualTo("Es más de lo que aún se puede reembolsar (como máximo 1.234,50 EUR).");
        assertThat(refusal.message(ROMANIAN))
                .isEqualTo("Este mai mult decât se mai poate rambursa (cel mult 1.234,50 EUR).");
        assertThat(refusal.message(Locale.forLanguageTag("es-MX"))).contains("1,234.50 EUR");
    }

    @Test
    @DisplayName("REF-10: an amount has its currency's decimals")
    void decimals() {
        assertThat(remaining(Money.parse("JPY 1000"), SPANISH)).contains("1.000 JPY");
        assertThat(remaining(Money.parse("KWD 8.313"), Locale.ENGLISH)).contains("8.313 KWD");
        assertThat(remaining(Money.parse("EUR -3.00"), ROMANIAN)).contains("-3,00 EUR");
    }

    @Test
    @DisplayName("RET-3: what remains is a quantity with its unit")
    void quantity() {
        Datum remaining = Datum.of(Quantity.of(new BigDecimal("1234.125"), UnitOfMeasure.of("kg")));
        Refusal refusal = Refusal.of(RefusalCode.EXCEEDS_RETURNABLE).with("remaining", remaining);
        assertThat(refusal.message(Locale.ENGLISH)).contains("at most 1,234.125 kg");
        assertThat(refusal.message(SPANISH)).contains("como máximo 1.234,125 kg");
        assertThat(refusal.message(ROMANIAN)).contains("cel mult 1.234,125 kg");
    }

    @Test
    @DisplayName("RET-3: a quantity keeps its decimals, up to what anybody can need")
    void quantityDecimals() {
        assertThat(returnable("0.123456789")).contains("0.123456789 kg");
        assertThat(returnable("1E-30")).contains("0." + "0".repeat(29) + "1 kg");
        assertThat(returnable("1E-31")).doesNotContain("kg");
        assertThat(returnable("1E+30")).contains("1" + ",000".repeat(10) + " kg");
        assertThat(returnable("1E+31")).doesNotContain("kg");
        assertThat(returnable(BigInteger.TWO.pow(127).add(BigInteger.ONE).toString()))
                .contains("kg");
        assertThat(returnable(BigInteger.TWO.pow(128).add(BigInteger.ONE).toString()))
                .doesNotContain("kg");
    }

    @Test
    @DisplayName("REF-14: the first open date is a day in medium style")
    void day() {
        Refusal refusal = Refusal.of(RefusalCode.PERIOD_LOCKED).with("firstOpenDate", Datum.of(DAY));
        assertThat(refusal.message(Locale.ENGLISH))
                .isEqualTo("The date is in a locked period; the first open date is Nov 21, 2026.");
        assertThat(refusal.message(Locale.UK)).contains("21 Nov 2026");
        assertThat(refusal.message(SPANISH)).contains("21 nov 2026");
        assertThat(refusal.message(ROMANIAN)).contains("21 nov. 2026");
    }

    @Test
    @DisplayName("SET-2, SET-3: services and ports are named in words; an unknown one as it comes")
    void inWords() {
        Refusal service = Refusal.of(RefusalCode.SERVICE_NOT_ENABLED);
        assertThat(service.with("service", Datum.of(AfterSalesService.RETURN)).message(SPANISH))
                .endsWith("(Devoluciones).");
        Refusal port = Refusal.of(RefusalCode.PORT_MISSING);
        assertThat(port.with("port", Datum.of(PortKind.ACCOUNTING)).message(ROMANIAN))
                .endsWith("(Contabilitate).");
        assertThat(port.with("port", Datum.of("Erp 9")).message(Locale.ENGLISH)).endsWith("(Erp 9).");
    }

    @Test
    @DisplayName("SET-4: a list is said in order, and nothing is said of an empty one")
    void list() {
        Refusal refusal = Refusal.of(RefusalCode.CONSEQUENCES_NOT_ACKNOWLEDGED);
        assertThat(refusal.with("texts", Datum.of(List.of("Instala Reparaciones", "Inicia una prueba")))
                        .message(SPANISH))
                .isEqualTo(
                        "Confirme lo que implica habilitar estos servicios: Instala Reparaciones; Inicia una prueba");
        assertThat(refusal.with("texts", Datum.of(List.of())).message(SPANISH)).isEqualTo(refusal.message(SPANISH));
    }

    @Test
    @DisplayName("EXE-6: of several values, those at hand are said")
    void asManyAsAtHand() {
        Refusal refusal = Refusal.of(RefusalCode.PORT_CONTRACT_VIOLATION);
        Refusal withPort = refusal.with("port", Datum.of(PortKind.LOYALTY));
        assertThat(withPort.message(Locale.ENGLISH)).contains("(Coupons)").doesNotContain("null");
        assertThat(withPort.with("returned", Datum.of("null")).message(Locale.ENGLISH))
                .contains("(Coupons)", "(null)");
    }

    @Test
    @DisplayName("TKT-6: apostrophes are apostrophes, in texts and in values")
    void apostrophes() {
        assertThat(Refusal.of(RefusalCode.SERVICE_NOT_ENABLED).message(Locale.ENGLISH))
                .isEqualTo("The ticket's team does not have this after-sales service enabled.");
        assertThat(Refusal.of(RefusalCode.BACK_END_REFUSED)
                        .with("reason", Datum.of("can't 'do' $1 \\ {reason} {0}"))
                        .message(Locale.ENGLISH))
                .isEqualTo("The connected system refused this: can't 'do' $1 \\ {reason} {0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ro", "ja", "ar-EG", "tr"})
    @ResourceLock(Resources.LOCALE)
    @DisplayName("TKT-6: the language of the JVM does not matter; what is not spoken is answered in English")
    void defaultLocale(String tag) {
        Refusal refusal = Refusal.of(RefusalCode.EXCEEDS_REFUNDABLE).with("remaining", Datum.of(MONEY));
        String english = "This is more than can still be refunded (at most 1,234.50 EUR).";
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(refusal.message(Locale.ENGLISH)).isEqualTo(english);
            assertThat(refusal.message(Locale.JAPANESE)).isEqualTo(english);
            assertThat(refusal.message(Locale.ROOT)).isEqualTo(english);
            assertThat(refusal.message(Locale.forLanguageTag("ar-EG-u-nu-arab")))
                    .isEqualTo(english);
            assertThat(refusal.message(ROMANIAN)).startsWith("Este mai mult");
            assertThat(Words.read("refusals").find("NO_DELIVERY", Language.ENGLISH))
                    .contains("The customer has no recorded delivery.");
            assertThat(Labels.count(DocumentKind.RETURN, 1, Locale.JAPANESE)).isEqualTo("1 Return");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("TKT-6: extensions and odd regions of a locale change nothing")
    void oddLocales() {
        Refusal refusal = Refusal.of(RefusalCode.EXCEEDS_REFUNDABLE).with("remaining", Datum.of(MONEY));
        assertThat(refusal.message(Locale.forLanguageTag("es-u-nu-deva"))).isEqualTo(refusal.message(SPANISH));
        assertThat(refusal.message(Locale.forLanguageTag("es-ES-x-lvariant-shouting")))
                .isEqualTo(refusal.message(SPANISH));
        assertThat(refusal.message(new Locale("ro", "not a region"))).isEqualTo(refusal.message(ROMANIAN));
        assertThat(refusal.message(new Locale("en", "", "$$$"))).isEqualTo(refusal.message(Locale.ENGLISH));
    }

    @Test
    @DisplayName("TKT-6: numbers beyond reason are left out, and cost nothing")
    void monstrousNumbers() {
        for (String number : new String[] {"1E+1000000000", "1E-1000000000", "9".repeat(100_000)}) {
            Datum remaining = Datum.of(Quantity.of(new BigDecimal(number), UnitOfMeasure.of("kg")));
            assertThat(Refusal.of(RefusalCode.EXCEEDS_RETURNABLE)
                            .with("remaining", remaining)
                            .message(Locale.ENGLISH))
                    .isEqualTo("This is more than can still be returned.");
        }
        Money much = Money.of(CurrencyUnit.EUR, new BigDecimal("9".repeat(1_000)));
        assertThat(remaining(much, Locale.ENGLISH)).isEqualTo("This is more than can still be refunded.");
    }

    @Test
    @DisplayName("TKT-6: hostile text is made harmless and short")
    void hostileText() {
        assertThat(denied("A\u0000B\u001b[31m\r\n\tC\u202Ex\u2028y\ud800")).endsWith("(AB[31m Cx y).");
        assertThat(denied("x".repeat(1 << 20))).hasSizeLessThan(300).endsWith("…).");
        assertThat(denied("\u0000\u200b \n")).isEqualTo("You are not allowed to do this.");
    }

    private static String shown(String name, Locale locale) {
        return switch (name) {
            case "port" -> Labels.of(PortKind.ACCOUNTING, locale);
            case "service" -> Labels.setting(AfterSalesService.REFUND, locale);
            default -> DatumFormat.of(locale).print(TYPICAL.get(name));
        };
    }

    private static String denied(String reason) {
        return Refusal.of(RefusalCode.ACCESS_DENIED)
                .with("reason", Datum.of(reason))
                .message(Locale.ENGLISH);
    }

    private static String returnable(String amount) {
        return Refusal.of(RefusalCode.EXCEEDS_RETURNABLE)
                .with("remaining", Datum.of(Quantity.of(new BigDecimal(amount), UnitOfMeasure.of("kg"))))
                .message(Locale.ENGLISH);
    }

    private static String remaining(Money money, Locale locale) {
        return Refusal.of(RefusalCode.EXCEEDS_REFUNDABLE)
                .with("remaining", Datum.of(money))
                .message(locale);
    }

    private static Map<String, Datum> blank() {
        Map<String, Datum> blank = new LinkedHashMap<>();
        TYPICAL.keySet().forEach(name -> blank.put(name, Datum.of(" \n")));
        return blank;
    }

    /** The names of all values that sentences of this code use. */
    private static Set<String> namesOf(RefusalCode code) {
        return Words.read("refusals").in(Language.ENGLISH).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(code.name() + "."))
                .flatMap(entry -> Template.of(entry.getValue()).names().stream())
                .collect(Collectors.toSet());
    }
}
