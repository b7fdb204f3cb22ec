/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.web;

import dev.aftersales.command.Refusal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What is wrong with a form, beside its fields: the attribute {@code errors} of the model, which the fragments of {@code
 * layout/form} ask. What belongs to no field of the form stands on top of it. Immutable.
 *
 * @param messages the messages by field, in the language of the page; those of the whole form under an empty name
 */
public record FieldErrors(Map<String, List<String>> messages) {

    private static final String WHOLE_FORM = "";

    /**
     * Copies the map.
     *
     * @param messages the messages by field
     */
    public FieldErrors {
        messages = Map.copyOf(messages);
    }

    /**
     * Of a form that is new.
     *
     * @return nothing is wrong
     */
    public static FieldErrors none() {
        return new FieldErrors(Map.of());
    }

    /**
     * Of a form that the library refused.
     *
     * @param refusals why
     * @param fields the fields that the form shows, by the library's paths; a refusal within one, such as {@code lines[2].quantity}
     *     within {@code lines}, is shown beside it unless it is named itself
     * @return the errors
     */
    public static FieldErrors of(Collection<Refusal> refusals, String... fields) {
        Locale locale = LocaleContextHolder.getLocale();
        Set<String> known = Set.of(fields);
        FieldErrors errors = none();
        for (Refusal refusal : refusals) {
            errors = errors.plus(place(refusal.field(), known), Reasons.of(refusal, locale));
        }
        return errors;
    }

    /** The innermost field of the form that holds the path; empty when none does. */
    private static String place(String path, Set<String> known) {
        String place = path;
        while (!place.isEmpty() && !known.contains(place)) {
            place = place.substring(0, Math.max(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['))));
        }
        return place;
    }

    /**
     * The same errors and one more.
     *
     * @param field the field; empty for the whole form
     * @param message what is wrong, in the language of the page
     * @return the errors
     */
    public FieldErrors plus(String field, String message) {
        Map<String, List<String>> more = new LinkedHashMap<>(messages);
        more.merge(
                field,
                List.of(message),
                (known, one) ->
                        Stream.concat(known.stream(), one.stream()).distinct().toList());
        return new FieldErrors(more);
    }

    /**
     * Whether anything is wrong.
     *
     * @return whether there is a message
     */
    public boolean any() {
        return !messages.isEmpty();
    }

    /**
     * What is wrong with a field.
     *
     * @param field its path
     * @return the messages
     */
    public List<String> at(String field) {
        return messages.getOrDefault(field, List.of());
    }

    /**
     * Whether something is wrong with a field.
     *
     * @param field its path
     * @return whether there is a message
     */
    public boolean has(String field) {
        return messages.containsKey(field);
    }

    /**
     * What is wrong with the form as a whole.
     *
     * @return the messages
     */
    public List<String> general() {
        return at(WHOLE_FORM);
    }
}
