/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with named places such as {@code {remaining}}. Nothing else in it has a meaning, so an apostrophe is an apostrophe.
 *
 * @param text the text
 * @param names the names of its places
 */
record Template(String text, Set<String> names) {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    /**
     * Finds the places of a text.
     *
     * @param text the text
     * @return the template
     */
    static Template of(String text) {
        Set<String> names =
                PLACE.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toUnmodifiableSet());
        return new Template(text, names);
    }

    /**
     * Puts values into the places, in one pass: a value that looks like a place stays as it is.
     *
     * @param values a value for each name
     * @return the text without places
     */
    String fill(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    }

    private static String value(MatchResult place, Map<String, String> values) {
        return values.getOrDefault(place.group(1), "");
    }
}
