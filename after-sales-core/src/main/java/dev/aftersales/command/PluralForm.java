/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import java.util.Locale;

/** How a language words a number of things. */
enum PluralForm {
    /** Exactly one. */
    ONE,
    /** Romanian: 0, 2 to 19, 101 to 119 and so on ("3 note de credit"). */
    FEW,
    /** Any other number; in Romanian with "de" ("20 de note de credit"). */
    OTHER;

    /**
     * The form a number takes; as in Unicode's plural rules for whole numbers.
     *
     * @param language the language
     * @param count how many
     * @return the form
     */
    static PluralForm of(Language language, int count) {
        long size = Math.abs((long) count);
        if (size == 1) {
            return ONE;
        }
        long lastTwo = size % 100;
        boolean few = size == 0 || lastTwo >= 1 && lastTwo <= 19;
        return language == Language.ROMANIAN && few ? FEW : OTHER;
    }

    /**
     * The last part of the key of a text in this form.
     *
     * @return the name in lower case
     */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
