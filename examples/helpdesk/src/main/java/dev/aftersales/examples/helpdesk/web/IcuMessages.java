/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The words of the pages: every {@code messages/<page>_<language>.properties} of the class path, in UTF-8, with ICU's plural forms.
 * Thread-safe.
 */
final class IcuMessages implements MessageSource {

    private final Map<Language, Properties> words;

    private IcuMessages(Map<Language, Properties> words) {
        this.words = words;
    }

    static IcuMessages read(ResourcePatternResolver resources) {
        return new IcuMessages(Stream.of(Language.values())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), language -> read(resources, language))));
    }

    private static Properties read(ResourcePatternResolver resources, Language language) {
        Properties all = new Properties();
        try {
            for (Resource bundle :
                    resources.getResources("classpath*:messages/*_" + language.getCode() + ".properties")) {
                try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        Locale spoken = locale == null ? Locale.ENGLISH : locale;
        String pattern = Objects.requireNonNull(words.get(Language.of(spoken))).getProperty(code);
        return pattern == null
                ? otherwise
                : new MessageFormat(pattern, spoken).format(arguments == null ? new Object[0] : arguments);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        String message = getMessage(code, arguments, null, locale);
        if (message == null) {
            throw new NoSuchMessageException(code, locale == null ? Locale.ENGLISH : locale);
        }
        return message;
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        return Stream.of(Objects.requireNonNullElse(resolvable.getCodes(), new String[0]))
                .map(code -> getMessage(code, resolvable.getArguments(), null, locale))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(resolvable.getDefaultMessage(), ""));
    }
}
