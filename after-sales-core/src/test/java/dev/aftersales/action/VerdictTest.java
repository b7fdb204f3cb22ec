/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
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

class VerdictTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("EXE-7: operators touch what is stuck, and nothing else")
    void notStuck(ActionState state) {
        boolean stuck = state == ActionState.HELD || state == ActionState.UNKNOWN;

        assertThat(Verdict.notStuck(Actions.oneStep(state).build()).map(Refusal::code))
                .isEqualTo(stuck ? Optional.empty() : Optional.of(RefusalCode.ACTION_NOT_STUCK));
    }

    @Test
    @DisplayName("EXE-7: a retry is UNKNOWN again, under the operator's own lease")
    void retry() {
        Next next = Verdict.retry(Actions.oneStep(ActionState.HELD).build(), Actions.TIMING, Actions.NOW);

        assertThat(next.to().state()).isEqualTo(ActionState.UNKNOWN);
        assertThat(next.to().fence()).isEqualTo(5);
        assertThat(next.to().leaseUntil()).isEqualTo(Actions.LEASE);
        assertThat(next.to().dueAt()).isEqualTo(Actions.LEASE);
        assertThat(next.to().changedAt()).isEqualTo(Actions.NOW);
        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
        assertThat(next.kind()).isEqualTo(EntryKind.RETRIED);
    }

    @Test
    @DisplayName("EXE-7: it exists: settled as if the step had answered, in the operator's name")
    void itExists() {
        Action held = Actions.oneStep(ActionState.HELD).build();
        Next settled =
                Actions.settlement().settle(held, Actions.done(0, "CN-1")).orElseThrow();

        Next next = Verdict.itExists(held, settled);

        assertThat(next.to()).isEqualTo(settled.to().change().fence(5).build());
        assertThat(next.holds()).isEqualTo(HoldEffect.CONSUME);
        assertThat(next.documents()).isEqualTo(settled.documents());
        assertThat(next.kind()).isEqualTo(EntryKind.RESOLVED_DONE);
    }

    @Test
    @DisplayName("EXE-7: it does not exist: believed after the quiet time, before the pivot")
    void mayHaveActed() {
        Action held = Actions.oneStep(ActionState.HELD).build();

        assertThat(Verdict.mayHaveActed(held, Actions.QUIET.minusNanos(1000)))
                .contains(Refusal.of(RefusalCode.NOT_QUIET_YET).with("quietAt", Datum.of(Actions.QUIET)));
        assertThat(Verdict.mayHaveActed(held, Actions.QUIET)).isEmpty();
        assertThat(Verdict.mayHaveActed(held.change().quietAt(null).build(), Actions.NOW))
                .isEmpty();
        assertThat(Verdict.mayHaveActed(Actions.pastPivot(ActionState.HELD).build(), Actions.QUIET))
                .map(Refusal::code)
                .contains(RefusalCode.PIVOT_PASSED);
    }

    @Test
    @DisplayName("EXE-3: a reservation freed without a definite no is marked presumed, and watched")
    void notDone() {
        Action held =
                Actions.oneStep(ActionState.HELD).leaseUntil(Actions.LEASE).build();

        Next next = Verdict.notDone(held, Actions.TIMING, Actions.NOW);

        assertThat(next.to().state()).isEqualTo(ActionState.REFUSED);
        assertThat(next.to().refusals()).containsExactly(Refusal.of(RefusalCode.PRESUMED_LOST));
        assertThat(next.to().presumed()).isTrue();
        assertThat(next.to().watchUntil()).isEqualTo(Actions.NOW.plus(Actions.TIMING.watch()));
        assertThat(next.to().dueAt()).isEqualTo(Actions.NOW.plus(Actions.TIMING.poll()));
        assertThat(next.to().holding()).isFalse();
        assertThat(next.to().leaseUntil()).isNull();
        assertThat(next.to().quietAt()).isNull();
        assertThat(next.to().fence()).isEqualTo(5);
        assertThat(next.to().changedAt()).isEqualTo(Actions.NOW);
        assertThat(next.holds()).isEqualTo(HoldEffect.RELEASE);
        assertThat(next.kind()).isEqualTo(EntryKind.RESOLVED_NOT_DONE);
        Action freed = held.change().holding(false).build();
        assertThat(Verdict.notDone(freed, Actions.TIMING, Actions.NOW).holds()).isEqualTo(HoldEffect.KEEP);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("EXE-1: cancelling is certain only while nothing can have happened")
    void untouched(ActionState state) {
        boolean untouched = state == ActionState.AWAITING_APPROVAL || state == ActionState.ACCEPTED;

        assertThat(Verdict.untouched(Actions.oneStep(state).unsure(0).build())).isEqualTo(untouched);
    }

    @Test
    @DisplayName("EXE-4: an accepted action with an attempt in doubt, or past the pivot, is not untouched")
    void touched() {
        assertThat(Verdict.untouched(
                        Actions.oneStep(ActionState.ACCEPTED).unsure(1).build()))
                .isFalse();
        assertThat(Verdict.untouched(Actions.pastPivot(ActionState.ACCEPTED).build()))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"CALLING", "UNKNOWN", "PENDING"})
    @DisplayName("EXE-3: from CALLING on, cancelling is a wish that leaves fence and holds alone")
    void wish(ActionState state) {
        Action action = Actions.oneStep(state).build();

        Next next = Verdict.wishToCancel(action, Actions.NOW.plusSeconds(1));

        Instant due = state == ActionState.CALLING ? Actions.LEASE : Actions.NOW.plusSeconds(1);
        assertThat(next.to())
                .isEqualTo(action.change()
                        .cancelWanted(true)
                        .dueAt(due)
                        .changedAt(Actions.NOW.plusSeconds(1))
                        .build());
        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
        assertThat(next.kind()).isEqualTo(EntryKind.CANCEL_WANTED);
    }

    @Test
    @DisplayName("POL-2: an approval that comes at the expiry comes too late")
    void expired() {
        Action awaiting = Actions.oneStep(ActionState.AWAITING_APPROVAL)
                .approvalExpires(Actions.QUIET)
                .build();

        assertThat(Verdict.expired(awaiting, Actions.QUIET.minusNanos(1000))).isFalse();
        assertThat(Verdict.expired(awaiting, Actions.QUIET)).isTrue();
        assertThat(Verdict.expired(awaiting.change().approvalExpires(null).build(), Actions.QUIET))
                .isFalse();
    }

    @Test
    @DisplayName("POL-2: an approved action waits for its call, due at once")
    void approve() {
        Action awaiting = Actions.oneStep(ActionState.AWAITING_APPROVAL)
                .approvalExpires(Actions.QUIET)
                .build();

        Next next = Verdict.approve(awaiting, Actions.NOW.plusSeconds(1));

        assertThat(next.to().state()).isEqualTo(ActionState.ACCEPTED);
        assertThat(next.to().approvalExpires()).isNull();
        assertThat(next.to().dueAt()).isEqualTo(Actions.NOW.plusSeconds(1));
        assertThat(next.to().changedAt()).isEqualTo(Actions.NOW.plusSeconds(1));
        assertThat(next.to().fence()).isEqualTo(5);
        assertThat(next.to().holding()).isTrue();
        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
        assertThat(next.kind()).isEqualTo(EntryKind.APPROVED);
    }

    @Test
    @DisplayName("POL-2: an approved plan that calls nothing is done")
    void approveWithoutSteps() {
        Action awaiting =
                Actions.oneStep(ActionState.AWAITING_APPROVAL).steps(List.of()).build();

        Next next = Verdict.approve(awaiting, Actions.NOW);

        assertThat(next.to().state()).isEqualTo(ActionState.COMPLETED);
        assertThat(next.to().dueAt()).isNull();
        assertThat(next.to().holding()).isFalse();
        assertThat(next.holds()).isEqualTo(HoldEffect.CONSUME);
        Action free = awaiting.change().holding(false).build();
        assertThat(Verdict.approve(free, Actions.NOW).holds()).isEqualTo(HoldEffect.KEEP);
    }
}
