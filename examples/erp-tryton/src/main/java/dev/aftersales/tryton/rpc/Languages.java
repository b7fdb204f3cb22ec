/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import java.util.Locale;
import java.util.Set;

/** Languages as Tryton names them. */
final class Languages {

    /** What Tryton has translations of and this library speaks. A server that has not loaded one answers in English. */
    private static final Set<String> KNOWN = Set.of("en", "es", "ro");

    private Languages() {}

    static String code(Locale locale) {
        return KNOWN.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
    }
}
