/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Texts by key, in every language the library speaks. Immutable.
 *
 * <p>One property file per language, English included, always read as UTF-8. {@code ResourceBundle} is passed by on purpose:
 * it would answer in the language of the JVM where a file is missing, and a host can switch its encoding with a system
 * property.
 */
final class Words {

    private final Map<Language, Map<String, String>> byLanguage;

    private Words(Map<Language, Map<String, String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /**
     * Reads the files {@code name_en.properties} and so on beside this class.
     *
     * @param name what the files have in common
     * @return the texts
     */
    static Words read(String name) {
        Map<Language, Map<String, String>> byLanguage = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            byLanguage.put(language, file(name + "_" + language.locale().getLanguage() + ".properties"));
        }
        return new Words(byLanguage);
    }

    /**
     * The text of a key.
     *
     * @param key the key
     * @param language the language; English stands in where it lacks the key
     * @return the text; empty when no file has the key
     */
    Optional<String> find(String key, Language language) {
        return Optional.ofNullable(in(language).get(key))
                .or(() -> Optional.ofNullable(in(Language.ENGLISH).get(key)));
    }

    /**
     * All texts of one language.
     *
     * @param language the language
     * @return the texts by key, unmodifiable
     */
    Map<String, String> in(Language language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    private static Map<String, String> file(String name) {
        try (InputStream bytes = Words.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new MissingResourceException("Not in the jar: " + name, Words.class.getName(), name);
            }
            Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(text);
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
