/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;

/** The languages of the helpdesk, those of the library. */
enum Language {
    EN("English"),
    ES("Español"),
    RO("Română");

    private final String name;

    Language(String name) {
        this.name = name;
    }

    /** The language in its own words. */
    public String getLabel() {
        return name;
    }

    public String getCode() {
        return locale().getLanguage();
    }

    Locale locale() {
        return Locale.forLanguageTag(name());
    }

    /** English for all that is spoken nowhere here. */
    static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.locale().getLanguage().equals(locale.getLanguage())) {
                return language;
            }
        }
        return EN;
    }

    /** The first one asked for that is spoken here; with its country, which says how dates and numbers look. */
    static Locale best(Enumeration<Locale> wanted) {
        return Collections.list(wanted).stream()
                .filter(locale -> of(locale).getCode().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
