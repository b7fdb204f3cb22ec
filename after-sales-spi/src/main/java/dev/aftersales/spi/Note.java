/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.util.Objects;

/**
 * A text that only some people may read, such as a repair note.
 *
 * <p>Its {@link #toString()} shows a mask, so that it does not reach logs and messages by accident.
 *
 * @param value the text
 */
public record Note(String value) {

    /**
     * Checks that there is a value at all.
     *
     * @param value the text
     */
    public Note {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Wraps a value.
     *
     * @param value the text
     * @return the wrapped value
     */
    public static Note of(String value) {
        return new Note(value);
    }

    @Override
    public String toString() {
        return "note (" + value.length() + " characters, hidden)";
    }
}
