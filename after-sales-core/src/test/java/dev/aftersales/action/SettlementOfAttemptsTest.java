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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettlementOfAttemptsTest {

    private static final Instant LATER = Actions.NOW.plusSeconds(7);

    private static Next settle(Action action, Evidence evidence) {
        return Actions.settlement(EffectStrength.KEYED, LATER)
                .settle(action, evidence)
                .orElseThrow();
    }

    private static Action calling() {
        return Actions.oneStep(ActionState.CALLING).build();
    }

    @Test
    @DisplayName("EXE-1: the valid document of the last step completes the action and consumes its holds")
    void completes() {
        Next next = settle(calling(), Actions.done(0, "CN-1"));

        assertThat(next.kind()).isEqualTo(EntryKind.COMPLETED);
        assertThat(next.holds()).isEqualTo(HoldEffect.CONSUME);
        assertThat(next.documents()).containsExactly(Actions.facts("CN-1"));
        assertThat(next.to().state()).isEqualTo(ActionState.COMPLETED);
        assertThat(next.to().holding()).isFalse();
        assertThat(next.to().steps().get(0).result()).isEqualTo("result-CN-1");
        assertThat(next.to().dueAt()).isNull();
        assertThat(next.to().leaseUntil()).isNull();
        assertThat(next.to().quietAt()).isNull();
        assertThat(next.to().changedAt()).isEqualTo(LATER);
        assertThat(next.to().fence()).isEqualTo(4);
    }

    @Test
    @DisplayName("EXE-4: the document of the pivot consumes the holds and begins the next step under a new lease")
    void nextStep() {
        Action action = Actions.pivotThenMore(ActionState.CALLING).unsure(3).build();

        Next next = settle(action, Actions.done(0, "CN-1"));

        assertThat(next.kind()).isEqualTo(EntryKind.STEP_DONE);
        assertThat(next.holds()).isEqualTo(HoldEffect.CONSUME);
        assertThat(next.documents()).hasSize(1);
        assertThat(next.to().state()).isEqualTo(ActionState.CALLING);
        assertThat(next.to().step()).isEqualTo(1);
        assertThat(next.to().fence()).isEqualTo(5);
        assertThat(next.to().unsure()).isEqualTo(1);
        assertThat(next.to().attempts()).isEqualTo(2);
        assertThat(next.to().leaseUntil()).isEqualTo(LATER.plus(Actions.TIMING.lease()));
        assertThat(next.to().dueAt()).isEqualTo(next.to().leaseUntil());
    }

    @Test
    @DisplayName("EXE-4: the document of a draft keeps the holds reserved until the pivot")
    void draftKeepsHolds() {
        Next next = settle(Actions.draftThenPivot(ActionState.CALLING).build(), Actions.inertDraft(0, "D-1"));

        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
        assertThat(next.to().holding()).isTrue();
        assertThat(next.to().state()).isEqualTo(ActionState.CALLING);
    }

    @Test
    @DisplayName("EXE-3: a cancel wish is granted between an inert draft and its activation")
    void cancelledAfterDraft() {
        Action action =
                Actions.draftThenPivot(ActionState.CALLING).cancelWanted(true).build();

        Next next = settle(action, Actions.inertDraft(0, "D-1"));

        assertThat(next.to().state()).isEqualTo(ActionState.CANCELLED);
        assertThat(next.holds()).isEqualTo(HoldEffect.RELEASE);
        assertThat(next.to().steps().get(0).result())
                .as("so that the draft can be withdrawn")
                .isNotNull();
    }

    @Test
    @DisplayName("EXE-4: a document that is more than a draft goes forward in spite of a cancel wish")
    void goesForward() {
        Action action =
                Actions.pivotThenMore(ActionState.CALLING).cancelWanted(true).build();

        assertThat(settle(action, Actions.done(0, "CN-1")).to().state()).isEqualTo(ActionState.CALLING);
    }

    @Test
    @DisplayName("EXE-1: what the back end has taken on is pending, and polled")
    void pending() {
        Next next = settle(calling(), new Evidence.Working("JOB-1"));

        assertThat(next.to().state()).isEqualTo(ActionState.PENDING);
        assertThat(next.to().reference()).isEqualTo("JOB-1");
        assertThat(next.to().dueAt()).isEqualTo(LATER.plus(Actions.TIMING.poll()));
        assertThat(next.to().changedAt()).isEqualTo(LATER);
        assertThat(next.kind()).isEqualTo(EntryKind.PENDING);
        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
    }

    @Test
    @DisplayName("EXE-1: a definite no of the only attempt refuses the action and frees its holds")
    void refused() {
        Next next = settle(calling(), new Evidence.No(Actions.REFUSAL));

        assertThat(next.to().state()).isEqualTo(ActionState.REFUSED);
        assertThat(next.to().refusals()).containsExactly(Actions.REFUSAL);
        assertThat(next.to().presumed()).isFalse();
        assertThat(next.to().dueAt()).isNull();
        assertThat(next.to().holding()).isFalse();
        assertThat(next.holds()).isEqualTo(HoldEffect.RELEASE);
        assertThat(next.kind()).isEqualTo(EntryKind.REFUSED);
    }

    @Test
    @DisplayName("EXE-3: a definite no after an unanswered attempt leaves the outcome unknown")
    void secondRefusalIsNotTrusted() {
        Next next = settle(calling().change().unsure(2).attempts(2).build(), new Evidence.No(Actions.REFUSAL));

        assertThat(next.to().state()).isEqualTo(ActionState.UNKNOWN);
        assertThat(next.to().unsure()).isEqualTo(2);
        assertThat(next.to().evidence()).isEqualTo("refused after an unanswered attempt");
        assertThat(next.to().dueAt()).isEqualTo(LATER.plusSeconds(4));
        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
        assertThat(next.kind()).isEqualTo(EntryKind.UNKNOWN);
    }

    @Test
    @DisplayName("EXE-3: a definite no counts once the key is closed, whatever went unanswered before")
    void closedAfterRefusal() {
        Next next = settle(calling().change().unsure(2).build(), new Evidence.Closed(List.of(Actions.REFUSAL)));

        assertThat(next.to().state()).isEqualTo(ActionState.REFUSED);
        assertThat(next.to().refusals()).containsExactly(Actions.REFUSAL);
        assertThat(next.holds()).isEqualTo(HoldEffect.RELEASE);
    }

    @Test
    @DisplayName("EXE-4: past the pivot a definite no is for an operator, not a refusal")
    void refusedPastPivot() {
        Next next = settle(Actions.pastPivot(ActionState.CALLING).build(), new Evidence.No(Actions.REFUSAL));

        assertThat(next.to().state()).isEqualTo(ActionState.HELD);
        assertThat(next.to().evidence()).contains("refused after money or goods had moved", "BACK_END_REFUSED");
        assertThat(next.to().dueAt()).isNull();
        assertThat(next.to().changedAt()).isEqualTo(LATER);
        assertThat(next.kind()).isEqualTo(EntryKind.HELD);
        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
    }

    @Test
    @DisplayName("EXE-1: an attempt that surely did not act goes back to waiting, as if it had not been made")
    void notReached() {
        Next next = settle(calling(), new Evidence.NotReached(Actions.REFUSAL));

        assertThat(next.to().state()).isEqualTo(ActionState.ACCEPTED);
        assertThat(next.to().unsure()).isZero();
        assertThat(next.to().quietAt()).isNull();
        assertThat(next.to().leaseUntil()).isNull();
        assertThat(next.to().dueAt()).isEqualTo(LATER.plusSeconds(2));
        assertThat(next.to().changedAt()).isEqualTo(LATER);
        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
        assertThat(next.kind()).isEqualTo(EntryKind.UNAVAILABLE);
    }

    @Test
    @DisplayName("EXE-3: not reached after an unanswered attempt leaves the outcome unknown")
    void notReachedAfterDoubt() {
        Next next = settle(calling().change().unsure(2).build(), new Evidence.NotReached(Actions.REFUSAL));

        assertThat(next.to().state()).isEqualTo(ActionState.UNKNOWN);
        assertThat(next.to().evidence()).isEqualTo("not reached after an unanswered attempt");
    }

    @Test
    @DisplayName("EXE-1: a back end out of reach for long enough refuses the action")
    void givenUp() {
        Instant end = Actions.NOW.plus(Actions.TIMING.giveUp());
        Action tried = calling().change().attempts(3).build();
        Evidence notReached = new Evidence.NotReached(Actions.REFUSAL);
        Settlement inTime = Actions.settlement(EffectStrength.KEYED, end.minusNanos(1000));
        Settlement over = Actions.settlement(EffectStrength.KEYED, end);

        assertThat(inTime.settle(tried, notReached).orElseThrow().to().state()).isEqualTo(ActionState.ACCEPTED);
        Next refused = over.settle(tried, notReached).orElseThrow();
        assertThat(refused.to().state()).isEqualTo(ActionState.REFUSED);
        assertThat(refused.to().refusals()).containsExactly(Actions.REFUSAL);
        assertThat(refused.holds()).isEqualTo(HoldEffect.RELEASE);
        Action triedTwice = calling().change().attempts(2).build();
        assertThat(over.settle(triedTwice, notReached).orElseThrow().to().state())
                .isEqualTo(ActionState.ACCEPTED);
    }

    @Test
    @DisplayName("EXE-4: past the pivot a back end out of reach is tried for ever, cancel wish or not")
    void neverGivenUpPastPivot() {
        Settlement late = Actions.settlement(EffectStrength.KEYED, Actions.NOW.plus(Duration.ofDays(400)));
        Action action = Actions.pastPivot(ActionState.CALLING)
                .attempts(500)
                .cancelWanted(true)
                .build();

        Next next =
                late.settle(action, new Evidence.NotReached(Actions.REFUSAL)).orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.ACCEPTED);
    }

    @Test
    @DisplayName("EXE-3: a cancel wish is granted when the attempt surely did not act")
    void cancelledUnreached() {
        Next next = settle(calling().change().cancelWanted(true).build(), new Evidence.NotReached(Actions.REFUSAL));

        assertThat(next.to().state()).isEqualTo(ActionState.CANCELLED);
        assertThat(next.to().presumed()).isFalse();
        assertThat(next.to().refusals()).isEmpty();
        assertThat(next.holds()).isEqualTo(HoldEffect.RELEASE);
        assertThat(next.kind()).isEqualTo(EntryKind.CANCELLED);
    }

    @Test
    @DisplayName("EXE-1: no definite answer leaves the outcome unknown, with its holds")
    void unsure() {
        Next next = settle(calling(), new Evidence.Unsure("SocketException"));

        assertThat(next.to().state()).isEqualTo(ActionState.UNKNOWN);
        assertThat(next.to().evidence()).isEqualTo("SocketException");
        assertThat(next.to().quietAt()).isEqualTo(Actions.QUIET);
        assertThat(next.to().dueAt()).isEqualTo(LATER.plusSeconds(2));
        assertThat(next.to().changedAt()).isEqualTo(LATER);
        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
    }

    @Test
    @DisplayName("EXE-6: a broken contract is held for an operator, with what came back")
    void broken() {
        Next next = settle(calling(), new Evidence.Broken("wrong customer"));

        assertThat(next.to().state()).isEqualTo(ActionState.HELD);
        assertThat(next.to().evidence()).isEqualTo("wrong customer");
        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
    }

    @Test
    @DisplayName("EXE-1: an action without holds frees and consumes nothing")
    void withoutHolds() {
        Action action = calling().change().holds(List.of()).holding(false).build();

        assertThat(settle(action, Actions.done(0, "CN-1")).holds()).isEqualTo(HoldEffect.KEEP);
        assertThat(settle(action, new Evidence.No(Actions.REFUSAL)).holds()).isEqualTo(HoldEffect.KEEP);
    }

    @Test
    @DisplayName("EXE-3: what only a look-up can tell means nothing of an attempt")
    void nothingLearned() {
        Settlement settlement = Actions.settlement();

        assertThat(settlement.settle(calling(), new Evidence.Absent())).isEmpty();
        assertThat(settlement.settle(calling(), new Evidence.NoAnswer())).isEmpty();
    }
}
