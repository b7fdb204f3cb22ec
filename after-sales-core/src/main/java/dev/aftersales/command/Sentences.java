/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences with values in them. Immutable.
 *
 * <p>A subject has one sentence without values, under its own key, and may have others that name values, under its key and the
 * names: {@code PERIOD_LOCKED} and {@code PERIOD_LOCKED.firstOpenDate}. Said is the one that names most among those whose
 * values are all at hand, so an absent value never leaves a hole.
 */
final class Sentences {

    private static final Comparator<Template> MOST_VALUES_FIRST = Comparator.comparingInt(
                    (Template template) -> template.names().size())
            .reversed()
            .thenComparing(Template::text);

    private final Map<Language, Map<String, List<Template>>> byLanguage;

    private Sentences(Map<Language, Map<String, List<Template>>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /**
     * Sorts texts by subject.
     *
     * @param words the texts
     * @return the sentences
     */
    static Sentences of(Words words) {
        Map<Language, Map<String, List<Template>>> byLanguage = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            byLanguage.put(language, bySubject(words.in(language)));
        }
        return new Sentences(byLanguage);
    }

    /**
     * Says what there is to say.
     *
     * @param subject the subject
     * @param values the values at hand, by name; none of them blank
     * @param language the language; English stands in where it lacks the subject
     * @return the sentence; empty when there is no such subject
     */
    Optional<String> say(String subject, Map<String, String> values, Language language) {
        return choose(subject, values, language)
                .or(() -> choose(subject, values, Language.ENGLISH))
                .map(template -> template.fill(values));
    }

    private Optional<Template> choose(String subject, Map<String, String> values, Language language) {
        return byLanguage.getOrDefault(language, Map.of()).getOrDefault(subject, List.of()).stream()
                .filter(template -> values.keySet().containsAll(template.names()))
                .findFirst();
    }

    private static Map<String, List<Template>> bySubject(Map<String, String> texts) {
        Map<String, List<Template>> templates = new HashMap<>();
        texts.forEach((key, text) -> {
            Template template = Template.of(text);
            templates
                    .computeIfAbsent(subject(key, template), subject -> new ArrayList<>())
                    .add(template);
        });
        templates.values().forEach(list -> list.sort(MOST_VALUES_FIRST));
        return templates;
    }

    /** The key without the names at its end; each language puts them in its own order in the text. */
    private static String subject(String key, Template template) {
        List<String> parts = List.of(key.split("\\."));
        int end = parts.size() - template.names().size();
        boolean named = end > 0 && template.names().equals(Set.copyOf(parts.subList(end, parts.size())));
        return named ? String.join(".", parts.subList(0, end)) : key;
    }
}
