/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an audit found to be wrong. */
final class Findings {

    private final List<String> all = new ArrayList<>();

    void add(String text, Object... values) {
        all.add(String.format(Locale.ROOT, text, values));
    }

    void require(boolean right, String text, Object... values) {
        if (!right) {
            add(text, values);
        }
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
