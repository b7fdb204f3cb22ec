/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import java.util.Locale;

/** The languages the library speaks; any other is answered in English (TKT-6). */
public enum Language {
    /** English, and the answer to every other language. */
    ENGLISH(Locale.ENGLISH),
    /** Spanish. */
    SPANISH(Locale.forLanguageTag("es")),
    /** Romanian. */
    ROMANIAN(Locale.forLanguageTag("ro"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * The language's own locale, without a region.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }

    /**
     * The language to answer a locale in.
     *
     * @param locale any locale
     * @return its language, or English
     */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.locale.getLanguage().equals(locale.getLanguage())) {
                return language;
            }
        }
        return ENGLISH;
    }
}
