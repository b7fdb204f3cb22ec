/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One reason why something is not done, and where (TKT-6).
 *
 * @param code why; stable
 * @param field the field at fault as a path such as {@code lines[2].quantity}; empty when the command as a whole is
 * @param data the values at fault by name, in order
 */
public record Refusal(RefusalCode code, String field, Map<String, Datum> data) {

    /**
     * Copies the data.
     *
     * @param code why
     * @param field the field at fault, or empty
     * @param data the values at fault by name
     */
    public Refusal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(field, "field");
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /**
     * A refusal of the command as a whole.
     *
     * @param code why
     * @return the refusal
     */
    public static Refusal of(RefusalCode code) {
        return new Refusal(code, "", Map.of());
    }

    /**
     * A refusal of a field.
     *
     * @param code why
     * @param field the path of the field
     * @return the refusal
     */
    public static Refusal at(String field, RefusalCode code) {
        return new Refusal(code, field, Map.of());
    }

    /**
     * This refusal with one more value.
     *
     * @param name what the value is
     * @param value the value at fault; never a secret
     * @return the refusal
     */
    public Refusal with(String name, Datum value) {
        Map<String, Datum> more = new LinkedHashMap<>(data);
        more.put(name, value);
        return new Refusal(code, field, more);
    }

    /**
     * This refusal, pointing at another field.
     *
     * @param path the path of the field
     * @return the refusal
     */
    public Refusal in(String path) {
        return new Refusal(code, path, data);
    }

    /**
     * The reason in words.
     *
     * @param locale English, Spanish or Romanian; any other language is answered in English
     * @return one sentence
     */
    public String message(Locale locale) {
        return RefusalMessages.render(this, locale);
    }
}
