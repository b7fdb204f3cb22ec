/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.HoldEffect;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StepDoneTest {

    private static StepDone done(Action action, int step) {
        return StepDone.of(action, Actions.done(step, "CN-1"), Actions.NOW);
    }

    @Test
    @DisplayName("EXE-4: holds are consumed at the first pivot")
    void firstPivot() {
        Action action = Actions.oneStep(ActionState.CALLING)
                .steps(List.of(Actions.step("A", false), Actions.step("B", true), Actions.step("C", true)))
                .build();

        assertThat(done(action, 0).holds()).isEqualTo(HoldEffect.KEEP);
        assertThat(done(action, 1).holds()).isEqualTo(HoldEffect.CONSUME);
        assertThat(done(action, 1).to().build().holding()).isFalse();
        assertThat(done(action, 2).holds()).isEqualTo(HoldEffect.KEEP);
        assertThat(done(action, 0).last()).isFalse();
        assertThat(done(action, 2).last()).isTrue();
    }

    @Test
    @DisplayName("EXE-4: holds of a plan without a pivot are consumed at its last step")
    void withoutPivot() {
        Action action = Actions.oneStep(ActionState.CALLING)
                .steps(List.of(Actions.step("A", false), Actions.step("B", false)))
                .build();

        assertThat(done(action, 0).holds()).isEqualTo(HoldEffect.KEEP);
        assertThat(done(action, 0).to().build().holding()).isTrue();
        assertThat(done(action, 1).holds()).isEqualTo(HoldEffect.CONSUME);
    }

    @Test
    @DisplayName("EXE-4: a document that was recorded before consumes nothing again")
    void seenBefore() {
        Action action = Actions.oneStep(ActionState.UNKNOWN)
                .steps(List.of(Actions.step("A", true).done("result")))
                .holding(false)
                .build();

        assertThat(done(action, 0).holds()).isEqualTo(HoldEffect.KEEP);
    }

    @Test
    @DisplayName("EXE-3: a document whose reservation was freed is consumed all the same")
    void freed() {
        Action action = Actions.oneStep(ActionState.HELD)
                .holding(false)
                .presumed(true)
                .watchUntil(Actions.QUIET)
                .refusals(List.of(Actions.REFUSAL))
                .evidence("lost")
                .build();

        StepDone done = done(action, 0);

        assertThat(done.holds()).isEqualTo(HoldEffect.CONSUME_FREED);
        Action to = done.to().build();
        assertThat(to.presumed()).isFalse();
        assertThat(to.watchUntil()).isNull();
        assertThat(to.refusals()).isEmpty();
        assertThat(to.evidence()).isNull();
        assertThat(to.changedAt()).isEqualTo(Actions.NOW);
    }
}
