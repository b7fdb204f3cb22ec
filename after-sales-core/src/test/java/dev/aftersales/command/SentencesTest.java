/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private final Sentences sentences = Sentences.of(Words.read("fallback"));

    @Test
    @DisplayName("TKT-6: of the sentences whose values are at hand, the one that says most is said")
    void saysMost() {
        assertThat(say("letters", Map.of())).isEqualTo("no letter");
        assertThat(say("letters", Map.of("first", "A"))).isEqualTo("only A");
        assertThat(say("letters", Map.of("second", "B"))).isEqualTo("no letter");
        assertThat(say("letters", Map.of("first", "A", "second", "B"))).isEqualTo("B after A");
        assertThat(say("letters", Map.of("second", "B", "third", "C"))).isEqualTo("only C");
        assertThat(say("letters", Map.of("other", "X"))).isEqualTo("no letter");
    }

    @Test
    @DisplayName("TKT-6: of two sentences that say as much, it is always the same one")
    void settlesTies() {
        assertThat(say("letters", Map.of("first", "A", "third", "C"))).isEqualTo("only A");
    }

    @Test
    @DisplayName("TKT-6: only the names of values are no part of the subject")
    void subjects() {
        assertThat(say("dotted.key", Map.of())).isEqualTo("whole");
        assertThat(say("dotted", Map.of())).isEqualTo("-");
        assertThat(say("unnamed.key", Map.of("first", "A"))).isEqualTo("about A");
        assertThat(say("unnamed", Map.of("first", "A"))).isEqualTo("-");
        assertThat(say("first", Map.of("first", "A"))).isEqualTo("A alone");
    }

    @Test
    @DisplayName("TKT-6: a sentence is never said with a value missing")
    void neverAHole() {
        assertThat(say("unnamed.key", Map.of())).isEqualTo("-");
    }

    private String say(String subject, Map<String, String> values) {
        return sentences.say(subject, values, Language.ENGLISH).orElse("-");
    }
}
