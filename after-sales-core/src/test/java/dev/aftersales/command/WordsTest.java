/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.accounting.CreditNoteState;
import dev.aftersales.spi.accounting.InvoiceState;
import dev.aftersales.spi.fieldservice.TaskState;
import dev.aftersales.spi.inventory.DeliveryState;
import dev.aftersales.spi.inventory.ReturnState;
import dev.aftersales.spi.inventory.Tracking;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.RewardKind;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.repair.InvoiceMethod;
import dev.aftersales.spi.repair.RepairInvoiceState;
import dev.aftersales.spi.repair.RepairState;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.EntryKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the property files must hold, whatever they say. */
class WordsTest {

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|is|this|that|has|have|been|please|cannot|not|with|and|of)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private static final List<Class<? extends Enum<?>>> LABELLED = List.of(
            AfterSalesService.class,
            DocumentKind.class,
            ActionState.class,
            CreditNoteState.class,
            InvoiceState.class,
            CouponState.class,
            Channel.class,
            RewardKind.class,
            DeliveryState.class,
            ReturnState.class,
            Tracking.class,
            RepairState.class,
            RepairInvoiceState.class,
            InvoiceMethod.class,
            TaskState.class,
            PortKind.class);

    /** The type belongs to a package above this one; its words are kept here all the same. */
    private static final Set<String> CREDIT_METHODS =
            Set.of("CreditMethod.FULL", "CreditMethod.FULL_WITH_NEW_DRAFT", "CreditMethod.PARTIAL");

    @ParameterizedTest
    @ValueSource(strings = {"refusals", "labels", "entries"})
    @DisplayName("TKT-6: the three languages have the same keys")
    void sameKeys(String name) {
        Words words = Words.read(name);
        assertThat(words.in(Language.SPANISH).keySet())
                .isEqualTo(words.in(Language.ENGLISH).keySet());
        assertThat(words.in(Language.ROMANIAN).keySet())
                .isEqualTo(words.in(Language.ENGLISH).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"refusals", "labels", "entries"})
    @DisplayName("TKT-6: a text names the same values in the three languages")
    void samePlaces(String name) {
        Words words = Words.read(name);
        words.in(Language.ENGLISH).forEach((key, text) -> {
            for (Language language : Language.values()) {
                assertThat(Template.of(words.in(language).get(key)).names())
                        .as("%s in %s", key, language)
                        .isEqualTo(Template.of(text).names());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"refusals", "labels", "entries"})
    @DisplayName("TKT-6: no English is left in Spanish and Romanian")
    void translated(String name) {
        Words words = Words.read(name);
        for (Language language : List.of(Language.SPANISH, Language.ROMANIAN)) {
            words.in(language).forEach((key, text) -> {
                assertThat(text).as(key).isNotEqualTo(words.in(Language.ENGLISH).get(key));
                assertThat(ENGLISH.matcher(text).results().map(word -> word.group()))
                        .as("%s in %s: %s", key, language, text)
                        .isEmpty();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"refusals", "labels", "entries"})
    @DisplayName("TKT-6: texts are whole, clean and rightly spelled")
    void clean(String name) {
        for (Language language : Language.values()) {
            Words.read(name).in(language).forEach((key, text) -> {
                assertThat(text)
                        .as(key)
                        .isNotBlank()
                        .isEqualTo(PlainText.of(text).replace("…", "?"));
                assertThat(Template.of(text).text().replaceAll("\\{[A-Za-z]+}", ""))
                        .as("only well-formed places in %s", key)
                        .doesNotContain("{", "}", "''");
            });
        }
        assertThat(String.join("", Words.read(name).in(Language.ROMANIAN).values()))
                .as("comma below, not cedilla")
                .doesNotContain("ş", "ţ", "Ş", "Ţ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refusals", "labels", "entries"})
    @DisplayName("TKT-6: no key is given twice")
    void noKeyTwice(String name) throws IOException {
        for (Language language : Language.values()) {
            List<String> keys = keysAsWritten(name + "_" + language.locale() + ".properties");
            assertThat(keys)
                    .doesNotHaveDuplicates()
                    .hasSameSizeAs(Words.read(name).in(language).keySet());
        }
    }

    @Test
    @DisplayName("TKT-6: every code has a sentence without data, and no sentence is for a code that is not")
    void everyCode() {
        assertThat(subjects("refusals")).isEqualTo(names(RefusalCode.values()));
        assertThat(Words.read("refusals").in(Language.ENGLISH).keySet()).containsAll(names(RefusalCode.values()));
    }

    @Test
    @DisplayName("TKT-4: every kind of entry has a sentence without arguments, and no other has")
    void everyEntry() {
        Set<String> kinds = keys(EntryKind.class);
        assertThat(subjects("entries")).isEqualTo(kinds);
        assertThat(Words.read("entries").in(Language.ENGLISH).keySet()).containsAll(kinds);
    }

    @Test
    @DisplayName("TKT-6: every constant a screen shows has a word, and no word is for a constant that is not")
    void everyLabel() {
        Set<String> expected =
                LABELLED.stream().flatMap(type -> keys(type).stream()).collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(CREDIT_METHODS);
        expected.add("User.OUTSIDE");
        Set<String> written = Words.read("labels").in(Language.ENGLISH).keySet();
        assertThat(written).containsAll(expected);
        assertThat(written.stream()
                        .filter(key -> !key.startsWith("Command."))
                        .map(WordsTest::constant)
                        .collect(Collectors.toSet()))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("TKT-6: choices are explained, services have headings and nouns, documents are counted")
    void everyUse() {
        Set<String> written = Words.read("labels").in(Language.ENGLISH).keySet();
        assertThat(written).containsAll(with(keys(AfterSalesService.class), ".help", ".setting", ".noun"));
        assertThat(written).containsAll(with(keys(InvoiceMethod.class), ".help"));
        assertThat(written).containsAll(with(CREDIT_METHODS, ".help"));
        assertThat(written).containsAll(with(keys(DocumentKind.class), ".one", ".few", ".other"));
    }

    @Test
    @DisplayName("TKT-6: a key that a language lacks is answered in English, an unknown key with nothing")
    void fallsBack() {
        Words words = Words.read("fallback");
        assertThat(words.find("both", Language.ROMANIAN)).contains("ambele");
        assertThat(words.find("onlyEnglish", Language.ROMANIAN)).contains("only English");
        assertThat(words.find("none", Language.ROMANIAN)).isEmpty();
        assertThat(Sentences.of(words).say("onlyEnglish", Map.of(), Language.SPANISH))
                .contains("only English");
    }

    @Test
    @DisplayName("TKT-6: a file that is not in the jar is named")
    void missingFile() {
        assertThatThrownBy(() -> Words.read("nothing"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("nothing_en.properties");
    }

    /** What the sentences of a file are about; a sentence whose key does not end in its values' names has none. */
    private static Set<String> subjects(String name) {
        return Words.read(name).in(Language.ENGLISH).entrySet().stream()
                .map(entry -> {
                    List<String> parts = Arrays.asList(entry.getKey().split("\\."));
                    Set<String> values = Template.of(entry.getValue()).names();
                    int end = parts.size() - values.size();
                    assertThat(Set.copyOf(parts.subList(end, parts.size())))
                            .as(entry.getKey())
                            .isEqualTo(values);
                    return String.join(".", parts.subList(0, end));
                })
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> keys(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> type.getSimpleName() + "." + constant.name())
                .collect(Collectors.toSet());
    }

    private static Set<String> with(Set<String> keys, String... uses) {
        return keys.stream()
                .flatMap(key -> Stream.of(uses).map(use -> key + use))
                .collect(Collectors.toSet());
    }

    private static String constant(String key) {
        String[] parts = key.split("\\.");
        return parts[0] + "." + parts[1];
    }

    private static List<String> keysAsWritten(String file) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(Words.class.getResourceAsStream(file))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
        }
    }
}
