/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.hostile;

import java.util.stream.Stream;

/** What nobody types, and what is sent all the same. */
enum HostileValue {
    MISSING(""),
    BLANK(" \u00A0\u2003 "),
    NUL("a\u0000b"),
    ADDRESS("a\u0000@\uD800.\u202E"),
    LONE_SURROGATE("\uD800"),
    UNSEEN("\u202Egnp.exe\u2028\u0007\u001B[31m\u007F\u0085\uFEFF"),
    MARKUP("\"><script>alert(1)</script>${1+1}#{x}{0}'"),
    PATH("../../%2e%2e/?a=b&c#d"),
    NEGATIVE("-1"),
    HUGE("99999999999999999999"),
    EXPONENT("1E999999999"),
    FAR_DAY("+999999999-12-31"),
    LONG("x".repeat(129)),
    VERY_LONG("x".repeat(100_000));

    private final String text;

    HostileValue(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Those that can stand in a path. */
    static Stream<HostileValue> inPaths() {
        return Stream.of(values()).filter(value -> value != MISSING && value != VERY_LONG);
    }
}
