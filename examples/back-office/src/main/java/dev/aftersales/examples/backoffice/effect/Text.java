/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.effect;

import org.jspecify.annotations.Nullable;

/**
 * Texts that tables can hold to the letter. What they cannot hold is refused before it comes to a statement: a failed one would be
 * an outcome that nobody knows, and what the database says of it would tell the text.
 */
public final class Text {

    private Text() {}

    /**
     * Refuses a text that is too long or cannot be printed.
     *
     * @param text the text; null where there is none
     * @param longest how many characters the column holds
     */
    public static void require(@Nullable String text, int longest) {
        if (text != null && (text.length() > longest || text.indexOf('\0') >= 0)) {
            throw Refused.rejected("a text has at most " + longest + " characters that can be printed");
        }
    }
}
