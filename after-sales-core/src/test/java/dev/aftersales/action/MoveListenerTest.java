/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Outcome;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MoveListenerTest {

    private final Scene scene = new Scene();
    private final List<EntryKind> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        scene.moves.set(entry -> told.add(entry.kind()));
    }

    @Test
    @DisplayName("TKT-4: a move is told once it is written, and a repeated request tells nothing")
    void told() {
        scene.execute(Take.one(4));
        scene.execute(Take.one(4));

        assertThat(told).containsExactly(EntryKind.COMPLETED);
    }

    @Test
    @DisplayName("TKT-4: an action that is stored to be done later tells that, and its end when recovery gets to it")
    void enqueued() {
        scene.engine.enqueue(Scene.MARTA, Take.one(4), Scene.KEY);
        assertThat(told).containsExactly(EntryKind.ENQUEUED);

        scene.recover();
        assertThat(told).containsExactly(EntryKind.ENQUEUED, EntryKind.CALLED, EntryKind.COMPLETED);
    }

    @Test
    @DisplayName("EXE-4: a write whose reply was lost is told once it is found; one that failed is not told")
    void lostReplies() {
        scene.spy.nextCommitsAndFails("transition");
        scene.execute(Take.one(4));

        assertThat(told).containsExactly(EntryKind.COMPLETED);
    }

    @Test
    @DisplayName("EXE-1: a listener of moves that fails changes nothing about the outcome")
    void failing() {
        scene.moves.set(MoveListenerTest::fail);

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.taken()).isEqualTo("0+4");
    }

    private static void fail(Entry entry) {
        throw new IllegalStateException(entry.kind().name());
    }
}
