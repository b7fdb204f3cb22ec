/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import java.util.List;

/** Texts that are data, whatever they look like. */
final class HostileText {

    /** What breaks naive quoting, templates, markup and encodings, in one line. */
    static final String LINE =
            "O'Neill \"& Sons\" \\ %s %n ${x} {{x}} #{x}; DROP TABLE x; -- <b>x</b> &amp; ăîșț ñ ßẞ İı 漢字 עברית 🛠️";

    /** The same, and without the character that most naive quoting is about. */
    static final List<String> TITLES = List.of(LINE, LINE.replace("\\", ""));

    /** Names of things that do not exist. */
    static final List<String> NAMES = List.of(
            "' OR '1'='1", "0; DROP TABLE x; --", "%", "*", "../../etc", "<x>", "${x}", "-1", "1e9", " ", "İı漢字");

    /** Texts of a field that holds some: lines, scripts, emoji, both directions, letters of two cases, and a long one. */
    static final List<String> TEXTS = List.of(
            LINE,
            "first line\nsecond line\r\nthird\tline",
            "<script>alert('1')</script> %00",
            "\uD83D\uDCE6\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDE9\uD83C\uDDEA",
            "\u05D4\u05D7\u05D6\u05E8 \u0627\u0633\u062A\u0631\u062F\u0627\u062F 12.50 \u202Eabc\u202C",
            "e\u0301 \u00E9 \u01C4",
            "x".repeat(4_000));

    private HostileText() {}
}
