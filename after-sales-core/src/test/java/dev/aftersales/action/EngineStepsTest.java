/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.EntryKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngineStepsTest {

    private static final Take TWO = Take.of("INV-1", 4, Take.Shape.TWO);
    private static final Take STAGED = Take.of("INV-1", 4, Take.Shape.STAGED);

    private final Scene scene = new Scene();

    @Test
    @DisplayName("EXE-4: each step has a key of its own, and the result names every document")
    void twoSteps() {
        assertThat(scene.execute(TWO))
                .isEqualTo(new Outcome.Completed<>(scene.action().id(), List.of("P-1", "P-2")));
        assertThat(scene.backEnd.calls).hasSize(2).doesNotHaveDuplicates();
        assertThat(scene.backEnd.calls)
                .allSatisfy(key -> assertThat(key.value()).matches("[A-Z0-9]{16}"));
        assertThat(scene.told()).containsExactly(EntryKind.STEP_DONE, EntryKind.COMPLETED);
    }

    @Test
    @DisplayName("EXE-4: holds are consumed at the pivot and belong to its document alone")
    void consumedAtPivot() {
        scene.backEnd.next(obey -> obey.get()).next(obey -> {
            assertThat(scene.taken()).isEqualTo("0+4");
            return obey.get();
        });

        scene.execute(TWO);

        assertThat(scene.taken()).isEqualTo("0+4");
        assertThat(scene.documents())
                .extracting(document -> document.holds().size())
                .containsExactlyInAnyOrder(1, 0);
    }

    @Test
    @DisplayName("EXE-4: a refusal past the pivot is held, and the operator's retry goes forward")
    void refusedPastPivot() {
        scene.backEnd.next(obey -> obey.get()).nextIsRefused();

        assertThat(scene.execute(TWO))
                .isEqualTo(new Outcome.Unknown<>(scene.action().id(), true));
        assertThat(scene.taken()).isEqualTo("0+4");
        assertThat(scene.operations()
                        .resolveNotDone(Scene.OLGA, scene.action().id(), "give up")
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.PIVOT_PASSED);

        scene.untilQuiet();
        Ruling retried = scene.operations().retry(Scene.OLGA, scene.action().id(), "journal fixed");
        assertThat(retried.action().orElseThrow().outcome())
                .isEqualTo(new Outcome.Completed<>(scene.action().id(), List.of("P-1", "P-2")));
    }

    @Test
    @DisplayName("EXE-4: interrupted between two steps, recovery goes on with the second, and never repeats the first")
    void betweenSteps() {
        scene.backEnd.next(obey -> obey.get()).nextAnswerIsLost();
        scene.execute(TWO);
        scene.untilQuiet();
        scene.recover();

        assertThat(scene.action().state()).isEqualTo(ActionState.COMPLETED);
        assertThat(scene.backEnd.calls).hasSize(2).doesNotHaveDuplicates();
        assertThat(scene.backEnd.all()).hasSize(2);
    }

    @Test
    @DisplayName("EXE-4: past the pivot a key is never closed, cancel wish or not")
    void neverClosedPastPivot() {
        scene.backEnd.closes(() -> CloseResult.CLOSED);
        scene.backEnd.next(obey -> obey.get()).nextRequestIsLost();
        scene.execute(TWO);
        scene.operations().cancel(Scene.MARTA, scene.action().id(), "changed my mind");
        scene.untilQuiet();
        scene.recover();

        assertThat(scene.backEnd.closed).isEmpty();
        assertThat(scene.action().state()).isEqualTo(ActionState.COMPLETED);
    }

    @Test
    @DisplayName("EXE-3: STAGED: an inert draft by key, then the draft we recorded is activated")
    void staged() {
        scene.backEnd.promises(EffectGuarantee.staged(Duration.ofSeconds(45)));

        assertThat(scene.execute(STAGED)).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.documents()).as("a draft is not a document yet").hasSize(1);
        assertThat(scene.backEnd.discarded).isEmpty();
    }

    @Test
    @DisplayName("EXE-3: STAGED: after a refused activation the draft is withdrawn")
    void draftDiscarded() {
        scene.backEnd.promises(EffectGuarantee.staged(Duration.ofSeconds(45)));
        scene.backEnd.next(obey -> obey.get()).nextIsRefused();

        assertThat(scene.execute(STAGED)).isInstanceOf(Outcome.Refused.class);
        assertThat(scene.backEnd.discarded).containsExactly("P-1");
        assertThat(scene.backEnd.all()).isEmpty();
        assertThat(scene.taken()).isEqualTo("0+0");
    }

    @Test
    @DisplayName("EXE-3: STAGED: of several drafts one is gone on with, and the others are withdrawn")
    void surplusDrafts() {
        scene.backEnd.promises(EffectGuarantee.staged(Duration.ofSeconds(45)));
        scene.backEnd.nextAnswerIsLost();
        scene.execute(STAGED);
        PortKey key = scene.backEnd.calls.get(0);
        scene.backEnd.obey(key, new PaperRequest("INV-1", BigDecimal.valueOf(4), true, ""));
        scene.untilQuiet();
        scene.recover();

        assertThat(scene.action().state()).isEqualTo(ActionState.COMPLETED);
        assertThat(scene.backEnd.discarded).containsExactly("P-2");
        assertThat(scene.backEnd.papers.get(key)).extracting(Paper::id).containsExactly("P-1");
    }

    @Test
    @DisplayName("EXE-3: STAGED: a draft that cannot be withdrawn stays behind, and changes nothing")
    void discardFails() {
        scene.backEnd.promises(EffectGuarantee.staged(Duration.ofSeconds(45)));
        scene.backEnd.next(obey -> obey.get()).nextIsRefused();
        scene.execute(STAGED);
        Drafts drafts = new Drafts(
                scene.surroundings(
                        scene.clock,
                        new PortCalls(
                                task -> {
                                    throw new RejectedExecutionException("full");
                                },
                                scene.timing.callDeadline())),
                new StepDocuments(
                        scene.surroundings(scene.clock, new PortCalls(Runnable::run, scene.timing.callDeadline()))));

        assertThatCode(() -> drafts.discardAll(scene.action())).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("EXE-3: STAGED: a draft made by an attempt that lost its lease is withdrawn, the recorded one is used")
    void lateDraft() {
        scene.backEnd.promises(EffectGuarantee.staged(Duration.ofSeconds(45)));
        scene.backEnd.next(obey -> {
            Answer<Paper> mine = obey.get();
            scene.backEnd.nextLookUp(Lookup.NotFound::new);
            scene.untilQuiet();
            scene.recover();
            return mine;
        });

        assertThat(scene.execute(STAGED)).isInstanceOf(Outcome.Completed.class);

        assertThat(scene.backEnd.discarded).containsExactly("P-1");
        assertThat(scene.backEnd.all()).extracting(Paper::id).containsExactlyInAnyOrder("P-2", "P-3");
        assertThat(scene.taken()).isEqualTo("0+4");
    }

    @Test
    @DisplayName("EXE-1: a plan without steps completes as it is accepted, and consumes at once")
    void withoutSteps() {
        assertThat(scene.execute(Take.of("INV-1", 4, Take.Shape.NOTHING)))
                .isEqualTo(new Outcome.Completed<>(scene.action().id(), List.of()));
        assertThat(scene.taken()).isEqualTo("0+4");
        assertThat(scene.told()).containsExactly(EntryKind.COMPLETED);
        assertThat(scene.recover().taken()).isZero();
    }
}
