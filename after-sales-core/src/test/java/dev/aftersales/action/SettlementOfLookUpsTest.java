/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettlementOfLookUpsTest {

    private static final Instant JUST_BEFORE = Actions.QUIET.minusNanos(1000);

    private static Optional<Next> absent(EffectStrength strength, Instant now, Action action) {
        return Actions.settlement(strength, now).settle(action, new Evidence.Absent());
    }

    private static Action unknown() {
        return Actions.oneStep(ActionState.UNKNOWN).unsure(2).attempts(2).build();
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("EXE-3: nothing found once the quiet time is over: called again, all earlier attempts forgotten")
    void calledAgain(EffectStrength strength) {
        Next next = absent(strength, Actions.QUIET, unknown()).orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.CALLING);
        assertThat(next.to().unsure()).isEqualTo(1);
        assertThat(next.to().fence()).isEqualTo(5);
        assertThat(next.to().attempts()).isEqualTo(3);
        assertThat(next.to().leaseUntil()).isEqualTo(Actions.QUIET.plus(Actions.TIMING.lease()));
        assertThat(next.to().quietAt()).isEqualTo(next.to().leaseUntil().plus(Actions.SETTLES));
        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
        assertThat(next.kind()).isEqualTo(EntryKind.CALLED);
    }

    @Test
    @DisplayName("EXE-3: nothing found before the quiet time, LOOKUP waits")
    void waits() {
        assertThat(absent(EffectStrength.LOOKUP, JUST_BEFORE, unknown())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"KEYED", "STAGED"})
    @DisplayName("EXE-3: nothing found before the quiet time, KEYED and STAGED call again with one more in doubt")
    void repeatsEarly(EffectStrength strength) {
        Next next = absent(strength, JUST_BEFORE, unknown()).orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.CALLING);
        assertThat(next.to().unsure()).isEqualTo(3);
        assertThat(next.to().fence()).isEqualTo(5);
    }

    @Test
    @DisplayName("EXE-3: early repeats end, so that the quiet time comes")
    void earlyRepeatsEnd() {
        Action three = unknown().change().unsure(3).build();
        Action four = unknown().change().unsure(4).build();

        assertThat(absent(EffectStrength.KEYED, JUST_BEFORE, three)).isPresent();
        assertThat(absent(EffectStrength.KEYED, JUST_BEFORE, four)).isEmpty();
        assertThat(absent(EffectStrength.KEYED, Actions.QUIET, four)).isPresent();
    }

    @Test
    @DisplayName("EXE-3: without a quiet time there is nothing to wait for")
    void noQuietTime() {
        Action action = unknown().change().quietAt(null).build();

        assertThat(absent(EffectStrength.LOOKUP, Actions.NOW, action)).isPresent();
    }

    @Test
    @DisplayName("EXE-3: cancel wanted, nothing found after the quiet time: cancelled, and watched")
    void cancelledUnseen() {
        Action action = unknown().change().cancelWanted(true).build();

        Next next = absent(EffectStrength.KEYED, Actions.QUIET, action).orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.CANCELLED);
        assertThat(next.to().presumed()).isTrue();
        assertThat(next.to().watchUntil()).isEqualTo(Actions.QUIET.plus(Actions.TIMING.watch()));
        assertThat(next.to().dueAt()).isEqualTo(Actions.QUIET.plus(Actions.TIMING.poll()));
        assertThat(next.to().holding()).isFalse();
        assertThat(next.holds()).isEqualTo(HoldEffect.RELEASE);
        assertThat(next.kind()).isEqualTo(EntryKind.CANCELLED);
    }

    @Test
    @DisplayName("EXE-3: cancel wanted, nothing found before the quiet time: not called again")
    void notRepeatedWhenUnwanted() {
        Action action = unknown().change().cancelWanted(true).build();

        assertThat(absent(EffectStrength.KEYED, JUST_BEFORE, action)).isEmpty();
    }

    @Test
    @DisplayName("EXE-4: past the pivot a cancel wish does not keep a step from being called again")
    void forwardPastPivot() {
        Action action =
                Actions.pastPivot(ActionState.UNKNOWN).cancelWanted(true).build();

        assertThat(absent(EffectStrength.LOOKUP, Actions.QUIET, action)
                        .orElseThrow()
                        .to()
                        .state())
                .isEqualTo(ActionState.CALLING);
        assertThat(absent(EffectStrength.KEYED, JUST_BEFORE, action)).isPresent();
    }

    @Test
    @DisplayName("EXE-3: a port that cannot be asked leaves it to an operator")
    void noLookup() {
        Next next =
                Actions.settlement().settle(unknown(), new Evidence.NoLookup()).orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.HELD);
        assertThat(next.to().evidence()).isEqualTo("the back end cannot be asked whether it acted");
        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
    }

    @Test
    @DisplayName("EXE-3: a look-up that fails teaches nothing")
    void noAnswer() {
        assertThat(Actions.settlement().settle(unknown(), new Evidence.NoAnswer()))
                .isEmpty();
        assertThat(Actions.settlement().settle(unknown(), new Evidence.Unsure("null")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN", "PENDING"})
    @DisplayName("EXE-3: a document that is found settles the step")
    void found(ActionState state) {
        Next next = Actions.settlement()
                .settle(Actions.oneStep(state).build(), Actions.done(0, "CN-1"))
                .orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.COMPLETED);
        assertThat(next.holds()).isEqualTo(HoldEffect.CONSUME);
    }

    @Test
    @DisplayName("EXE-1: the back end is working on it: pending")
    void working() {
        Next next = Actions.settlement()
                .settle(unknown(), new Evidence.Working("JOB-1"))
                .orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.PENDING);
        assertThat(next.to().reference()).isEqualTo("JOB-1");
    }

    @Test
    @DisplayName("EXE-1: pending work that is still pending is no news, unless it is called something else")
    void stillWorking() {
        Action pending = Actions.oneStep(ActionState.PENDING).reference("JOB-1").build();

        assertThat(Actions.settlement().settle(pending, new Evidence.Working("JOB-1")))
                .isEmpty();
        assertThat(Actions.settlement().settle(pending, new Evidence.Working("JOB-2")))
                .map(next -> next.to().reference())
                .contains("JOB-2");
    }

    @Test
    @DisplayName("EXE-1: pending work that failed there is refused")
    void failedThere() {
        Action pending = Actions.oneStep(ActionState.PENDING).build();

        Next next = Actions.settlement()
                .settle(pending, new Evidence.FailedThere(Actions.REFUSAL))
                .orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.REFUSED);
        assertThat(next.to().refusals()).containsExactly(Actions.REFUSAL);
        assertThat(next.holds()).isEqualTo(HoldEffect.RELEASE);
    }

    @Test
    @DisplayName("EXE-3: pending work is never called again; gone after the quiet time, an operator must look")
    void pendingGone() {
        Action pending = Actions.oneStep(ActionState.PENDING).build();

        assertThat(absent(EffectStrength.KEYED, JUST_BEFORE, pending)).isEmpty();
        Next next = absent(EffectStrength.KEYED, Actions.QUIET, pending).orElseThrow();
        assertThat(next.to().state()).isEqualTo(ActionState.HELD);
        assertThat(next.to().evidence()).isEqualTo("taken on by the back end, and gone from it");
        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
    }

    @Test
    @DisplayName("EXE-3: a closed key ends the action: cancelled when that was wanted, else refused")
    void closed() {
        Action wanted = unknown().change().cancelWanted(true).build();

        Next cancelled = Actions.settlement()
                .settle(wanted, new Evidence.Closed(List.of()))
                .orElseThrow();
        Next refused = Actions.settlement()
                .settle(unknown(), new Evidence.Closed(List.of(Actions.REFUSAL)))
                .orElseThrow();

        assertThat(cancelled.to().state()).isEqualTo(ActionState.CANCELLED);
        assertThat(cancelled.to().presumed()).isFalse();
        assertThat(cancelled.to().dueAt()).isNull();
        assertThat(cancelled.kind()).isEqualTo(EntryKind.CANCELLED);
        assertThat(refused.to().state()).isEqualTo(ActionState.REFUSED);
        assertThat(refused.to().refusals()).containsExactly(Actions.REFUSAL);
        assertThat(List.of(cancelled.holds(), refused.holds())).containsOnly(HoldEffect.RELEASE);
    }

    @Test
    @DisplayName("EXE-4: past the pivot neither a closed key nor a failure ends the action")
    void heldPastPivot() {
        Action action =
                Actions.pastPivot(ActionState.UNKNOWN).cancelWanted(true).build();

        Next closed = Actions.settlement()
                .settle(action, new Evidence.Closed(List.of()))
                .orElseThrow();
        Next failed = Actions.settlement()
                .settle(action, new Evidence.FailedThere(Actions.REFUSAL))
                .orElseThrow();

        assertThat(closed.to().state()).isEqualTo(ActionState.HELD);
        assertThat(closed.to().evidence()).isEqualTo("closed after money or goods had moved");
        assertThat(failed.to().state()).isEqualTo(ActionState.HELD);
    }

    @Test
    @DisplayName("EXE-6: two documents for one key are held for an operator")
    void broken() {
        Next next = Actions.settlement()
                .settle(unknown(), new Evidence.Broken("two documents"))
                .orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.HELD);
        assertThat(next.to().evidence()).isEqualTo("two documents");
    }
}
