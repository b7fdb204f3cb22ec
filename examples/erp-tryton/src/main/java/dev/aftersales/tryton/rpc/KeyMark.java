/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import dev.aftersales.spi.PortKey;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How keys stand in a text field of a record: behind the library's name, the key that created it first, keys that changed it
 * after that.
 */
public final class KeyMark {

    private static final String NAME = "after-sales ";
    private static final Pattern CREATED = Pattern.compile("after-sales ([A-Z0-9]{1,16})( [A-Z0-9]{1,16})*");

    private KeyMark() {}

    /**
     * The mark of a new record.
     *
     * @param key the key that creates it
     * @return the text
     */
    public static String created(PortKey key) {
        return NAME + key;
    }

    /**
     * The mark of a record that is changed.
     *
     * @param mark its mark so far
     * @param key the key that changes it
     * @return the text
     */
    public static String changed(@Nullable String mark, PortKey key) {
        return mark == null || mark.isBlank() ? NAME + key : mark + " " + key;
    }

    /**
     * The key that created a record.
     *
     * @param mark the text of the field
     * @return the key; empty if the record was made elsewhere
     */
    public static Optional<PortKey> creator(@Nullable String mark) {
        if (mark == null) {
            return Optional.empty();
        }
        Matcher found = CREATED.matcher(mark);
        return found.matches() ? Optional.of(PortKey.of(found.group(1))) : Optional.empty();
    }

    /**
     * The condition that a record carries a key.
     *
     * @param field the text field
     * @param key the key that created or changed it
     * @return the condition, as Tryton writes it
     */
    public static List<Object> carries(String field, PortKey key) {
        return List.of(
                "OR",
                List.of(field, "=", NAME + key),
                List.of(field, "like", NAME + key + " %"),
                List.of(field, "like", NAME + "% " + key),
                List.of(field, "like", NAME + "% " + key + " %"));
    }
}
