/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp;

import java.util.HashMap;
import java.util.Map;

/** Sequential names, by prefix. Not thread-safe: guarded by the ledger that owns it. */
public final class Numbering {

    private static final String ZEROS = "00000";

    private final Map<String, Integer> last = new HashMap<>();

    /** All sequences begin at one. */
    public Numbering() {}

    /**
     * The next name.
     *
     * @param prefix what the name begins with
     * @return the prefix and a number of at least five digits
     */
    public String next(String prefix) {
        String number = Integer.toString(last.merge(prefix, 1, Integer::sum));
        return prefix + ZEROS.substring(Math.min(number.length(), ZEROS.length())) + number;
    }
}
