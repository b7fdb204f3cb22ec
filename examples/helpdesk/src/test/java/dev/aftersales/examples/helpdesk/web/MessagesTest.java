/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessagesTest {

    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[}(]");

    static Stream<String> bundles() throws IOException {
        return Stream.of(RESOURCES.getResources("classpath:messages/*_en.properties"))
                .map(bundle -> Objects.requireNonNull(bundle.getFilename()).replace("_en.properties", ""));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    @DisplayName("TKT-6: every word of a page is there in English, Spanish and Romanian")
    void sameKeys(String bundle) throws IOException {
        assertThat(read(bundle, "es").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read(bundle, "en").stringPropertyNames());
        assertThat(read(bundle, "ro").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read(bundle, "en").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    @DisplayName("every word is one that ICU can format, and takes the same arguments in each language")
    void formats(String bundle) throws IOException {
        for (String key : read(bundle, "en").stringPropertyNames()) {
            assertThat(arguments(bundle, "es", key)).as(key).isEqualTo(arguments(bundle, "en", key));
            assertThat(arguments(bundle, "ro", key)).as(key).isEqualTo(arguments(bundle, "en", key));
        }
    }

    @Test
    @DisplayName("no two bundles have a key in common")
    void ownKeys() throws IOException {
        Map<String, String> owners = new TreeMap<>();
        for (String bundle : bundles().toList()) {
            read(bundle, "en")
                    .stringPropertyNames()
                    .forEach(key -> assertThat(owners.put(key, bundle)).as(key).isNull());
        }
    }

    @Test
    @DisplayName("every key that a template names is there")
    void templates() throws IOException {
        TreeSet<String> known = new TreeSet<>();
        for (String bundle : bundles().toList()) {
            known.addAll(read(bundle, "en").stringPropertyNames());
        }
        for (Resource template : RESOURCES.getResources("classpath:templates/**/*.html")) {
            String html = template.getContentAsString(StandardCharsets.UTF_8);
            List<String> named = IN_TEMPLATE
                    .matcher(html)
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
            assertThat(known).as(template.getFilename()).containsAll(named);
        }
    }

    private static TreeSet<String> arguments(String bundle, String language, String key) throws IOException {
        String pattern = read(bundle, language).getProperty(key);
        return new TreeSet<>(new MessageFormat(pattern, Locale.forLanguageTag(language)).getArgumentNames());
    }

    private static Properties read(String bundle, String language) throws IOException {
        Properties words = new Properties();
        Resource file = RESOURCES.getResource("classpath:messages/" + bundle + '_' + language + ".properties");
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
