/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final String FULL = "x".repeat(PlainText.LIMIT);

    @Test
    @DisplayName("TKT-6: white space becomes single spaces, none at the ends")
    void whiteSpace() {
        assertThat(PlainText.of("  a \t\r\n b\u00a0\u2003c\u2028d\n")).isEqualTo("a b c d");
        assertThat(PlainText.of("\u200b a")).isEqualTo("a");
        assertThat(PlainText.of(" \n ")).isEmpty();
    }

    @Test
    @DisplayName("TKT-6: control, formatting and broken characters go, all others stay")
    void characters() {
        assertThat(PlainText.of("a\u0000\u0007\u001b\u007f\u0085b")).isEqualTo("ab");
        assertThat(PlainText.of("a\u202e\u2066\u200d\ufeffb")).isEqualTo("ab");
        assertThat(PlainText.of("a\ud800b\udc00c\uffff")).isEqualTo("abc");
        assertThat(PlainText.of("ăș 日本 \ud83d\ude00 <b>'$%")).isEqualTo("ăș 日本 \ud83d\ude00 <b>'$%");
    }

    @Test
    @DisplayName("TKT-6: a text is cut at the limit, and only then")
    void limit() {
        assertThat(PlainText.of(FULL)).isEqualTo(FULL);
        assertThat(PlainText.of(FULL + " \u0000\n")).isEqualTo(FULL);
        assertThat(PlainText.of(FULL + "y")).isEqualTo(FULL + "…");
        assertThat(PlainText.of("\ud83d\ude00".repeat(PlainText.LIMIT + 1)))
                .isEqualTo("\ud83d\ude00".repeat(PlainText.LIMIT) + "…");
    }

    @Test
    @DisplayName("TKT-6: spaces count")
    void spacesCount() {
        String roomForTwo = FULL.substring(2);
        assertThat(PlainText.of(roomForTwo + " yz")).isEqualTo(roomForTwo + " y…");
        assertThat(PlainText.of(roomForTwo + "y z")).isEqualTo(roomForTwo + "y…");
        assertThat(PlainText.of("a ".repeat(PlainText.LIMIT)))
                .isEqualTo("a ".repeat(PlainText.LIMIT / 2).strip() + "…");
    }
}
