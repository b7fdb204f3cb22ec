/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

/** Text from outside, made fit to stand in a sentence. */
final class PlainText {

    /** In characters as people count them; a longer text is cut and ends in an ellipsis. */
    static final int LIMIT = 200;

    private PlainText() {}

    /**
     * Cleans a text: every run of white space becomes one space; control and formatting characters (which could break a line
     * or turn the reading direction) and halves of surrogate pairs go; what is too long is cut.
     *
     * @param text any text, of any length
     * @return at most {@link #LIMIT} characters and an ellipsis; empty when nothing can be seen
     */
    static String of(String text) {
        StringBuilder clean = new StringBuilder();
        int kept = 0;
        boolean gap = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (blank(character)) {
                gap = kept > 0;
            } else if (visible(character)) {
                if (kept + (gap ? 1 : 0) >= LIMIT) {
                    return clean.append('…').toString();
                }
                if (gap) {
                    clean.append(' ');
                    kept++;
                }
                clean.appendCodePoint(character);
                kept++;
                gap = false;
            }
        }
        return clean.toString();
    }

    private static boolean blank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
