/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Outcome;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.store.Document;
import dev.aftersales.store.Hold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A document whose caps only the back end's answer tells is adjusted right after it is recorded. */
class SettledDocumentTest {

    private final Scene scene = new Scene();

    private void takesInFact(int quantity, String state) {
        scene.backEnd.settled.set(paper -> Optional.of(new DocumentTracker.Tracked(
                PaperEffect.facts(paper.inState(state)),
                List.of(new Hold(scene.cap().key(), BigDecimal.valueOf(quantity))),
                false)));
    }

    private Document document() {
        return scene.documents().get(0);
    }

    @Test
    @DisplayName("RET-6: a document that takes less than was planned gives the rest back")
    void takesLess() {
        takesInFact(1, "POSTED");

        scene.execute(Take.one(4));

        assertThat(scene.taken()).isEqualTo("0+1");
        assertThat(document().holds()).containsExactly(new Hold(scene.cap().key(), BigDecimal.ONE));
    }

    @Test
    @DisplayName("RET-6: a document an operator found gives the rest back, too")
    void found() {
        scene.backEnd.promises(EffectGuarantee.none()).nextAnswerIsLost();
        scene.execute(Take.one(4));
        takesInFact(1, "POSTED");

        scene.operations().resolveDone(Scene.OLGA, scene.action().id(), "P-1", "seen");

        assertThat(scene.taken()).isEqualTo("0+1");
    }

    @Test
    @DisplayName("EXE-10: a document that changed again since is left to polling")
    void changedSince() {
        takesInFact(1, "RECEIVED");

        scene.execute(Take.one(4));

        assertThat(scene.taken()).isEqualTo("0+4");
    }

    @Test
    @DisplayName(
            "EXE-10: a document that could not be adjusted is left to polling, and the action is done all the same")
    void failed() {
        takesInFact(1, "POSTED");
        scene.spy.nextFails("revise");

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.taken()).isEqualTo("0+4");
        assertThat(document().settled()).as("so that it is polled").isFalse();
    }
}
