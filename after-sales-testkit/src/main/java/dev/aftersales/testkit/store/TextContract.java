/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Document;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Step;
import dev.aftersales.store.Team;
import dev.aftersales.store.Ticket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Text: kept to the letter, however long. */
abstract class TextContract extends TimeContract {

    /** What host and back end may say in words. */
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "trailing  ",
            "it's \"quoted\", \\ and %_; -- /* $1 ? :name #{x} {0}",
            "tab\tline\nline\r\n",
            "\u0103\u00ee\u0219\u021b \u00f1\u00bf \u6f22\u5b57 \u0639\u0631\u0628\u064a",
            "\ud83d\udd27\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "null",
            "NULL");

    @Test
    @DisplayName("TKT-1: words are kept to the letter")
    void keepsWords() {
        long version = 0;
        for (String words : WORDS) {
            Ticket ticket = sample.ticket().version(++version).title(words).build();
            Team team = sample.team().version(version).name(words).build();
            store.put(ticket);
            store.put(team);

            assertThat(store.ticket(sample.tenant(), Sample.TICKET)).contains(ticket);
            assertThat(store.team(sample.tenant(), Sample.TEAM)).contains(team);
            assertKept(words);
        }
    }

    @Test
    @DisplayName("EXE-2: JSON is kept as it was written, order, blanks and zeros included")
    void keepsJson() {
        for (String json : List.of(
                "{}",
                "null",
                "[]",
                "{\"z\":1.10,\"a\":1e2,\"a \":null}",
                "{ \"note\" : \"it's \\\"quoted\\\", \\u0000 \\ud83d\\udd27 \ud83d\udd27\" }")) {
            Step step = sample.action().build().currentStep();
            Action action = accepted(sample.action()
                    .command(json)
                    .plannedTeam(json)
                    .steps(List.of(new Step(step.effect(), step.key(), true, json, json))));
            Document document =
                    sample.document("CN-" + action.id(), action).snapshot(json).build();
            moved(action, ActionState.COMPLETED, HoldEffect.KEEP, Sample.change(document));

            assertThat(List.of(action.command(), action.currentStep().request()))
                    .containsOnly(json);
            assertThat(action.currentStep().result()).isEqualTo(json);
            assertThat(action.plannedTeam()).isEqualTo(json);
            assertThat(stored(sample.tenant(), document.ref()).snapshot()).isEqualTo(json);
        }
    }

    private void assertKept(String words) {
        Action action = sample.action().evidence(words).reference(words).build();
        Entry entry = sample.entry(EntryKind.ENQUEUED)
                .action(action.id())
                .number(words)
                .data(Map.of("note", words, "key " + words, ""))
                .build();
        store.accept(Sample.acceptance(action).entry(entry).build());
        Document document =
                sample.document("CN-" + action.id(), action).number(words).build();

        assertSameRow(stored(action), action);
        assertThat(chatter()).last().extracting(Entry::number, Entry::data).containsExactly(words, entry.data());
        moved(action, ActionState.COMPLETED, HoldEffect.KEEP, Sample.change(document));
        assertSameRow(stored(sample.tenant(), document.ref()), document);
    }

    @Test
    @DisplayName("EXE-2: a command, a step and a document may be a million characters long")
    void keepsLongTexts() {
        String megabyte = "{\"note\":\"" + "Arrived broken \ud83d\udd27. ".repeat(55_000) + "\"}";
        Step step = sample.action().build().currentStep();
        Action action = accepted(sample.action()
                .command(megabyte)
                .steps(List.of(new Step(step.effect(), step.key(), true, megabyte, megabyte))));
        Document document = sample.document("CN-1", action).snapshot(megabyte).build();
        moved(action, ActionState.COMPLETED, HoldEffect.KEEP, Sample.change(document));

        assertThat(megabyte.length()).isGreaterThan(900_000);
        assertThat(action.command().equals(megabyte)).as("command").isTrue();
        assertThat(action.currentStep().request().equals(megabyte))
                .as("request")
                .isTrue();
        assertThat(megabyte.equals(action.currentStep().result())).as("result").isTrue();
        assertThat(stored(sample.tenant(), document.ref()).snapshot().equals(megabyte))
                .as("snapshot")
                .isTrue();
    }
}
