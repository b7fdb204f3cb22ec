/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of records, as ports write them. */
public final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private Numbers() {}

    /**
     * Reads one.
     *
     * @param text what a port was given
     * @return the number; empty if no record can have it
     */
    public static Optional<Long> parse(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
