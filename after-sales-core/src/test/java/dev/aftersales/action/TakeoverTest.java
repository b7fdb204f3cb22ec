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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TakeoverTest {

    private static final Terms TERMS = Actions.terms(EffectStrength.LOOKUP);

    @Test
    @DisplayName("EXE-2: a due action is called under a new fence and a lease, with one attempt in doubt")
    void call() {
        Action accepted = Actions.oneStep(ActionState.ACCEPTED).attempts(0).build();

        Next next = Takeover.call(accepted, TERMS, Actions.NOW);

        assertThat(next.to().state()).isEqualTo(ActionState.CALLING);
        assertThat(next.to().fence()).isEqualTo(5);
        assertThat(next.to().unsure()).isEqualTo(1);
        assertThat(next.to().attempts()).isEqualTo(1);
        assertThat(next.to().leaseUntil()).isEqualTo(Actions.LEASE);
        assertThat(next.to().dueAt()).isEqualTo(Actions.LEASE);
        assertThat(next.to().quietAt()).isEqualTo(Actions.QUIET);
        assertThat(next.to().changedAt()).isEqualTo(Actions.NOW);
        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
        assertThat(next.kind()).isEqualTo(EntryKind.CALLED);
    }

    @Test
    @DisplayName("EXE-3: a quiet time never comes earlier than that of an attempt before")
    void quietTimeNeverFalls() {
        Instant late = Actions.QUIET.plusSeconds(100);
        Action action = Actions.oneStep(ActionState.ACCEPTED).quietAt(late).build();
        Action early = action.change().quietAt(Actions.NOW).build();

        assertThat(Takeover.call(action, TERMS, Actions.NOW).to().quietAt()).isEqualTo(late);
        assertThat(Takeover.call(early, TERMS, Actions.NOW).to().quietAt()).isEqualTo(Actions.QUIET);
    }

    @Test
    @DisplayName("EXE-3: a lease that is over leaves the outcome unknown; the quiet time stays")
    void doubt() {
        Next next = Takeover.doubt(Actions.oneStep(ActionState.CALLING).build(), Actions.LEASE);

        assertThat(next.to().state()).isEqualTo(ActionState.UNKNOWN);
        assertThat(next.to().quietAt()).isEqualTo(Actions.QUIET);
        assertThat(next.to().unsure()).isEqualTo(1);
        assertThat(next.to().fence()).isEqualTo(4);
        assertThat(next.to().evidence()).isEqualTo("no answer within the lease");
        assertThat(next.to().changedAt()).isEqualTo(Actions.LEASE);
        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
        assertThat(next.kind()).isEqualTo(EntryKind.UNKNOWN);
    }

    @Test
    @DisplayName("POL-2: an approval that does not come in time cancels the action and frees its holds")
    void expire() {
        Next next = Takeover.expire(
                Actions.oneStep(ActionState.AWAITING_APPROVAL)
                        .leaseUntil(Actions.LEASE)
                        .build(),
                Actions.NOW);

        assertThat(next.to().state()).isEqualTo(ActionState.CANCELLED);
        assertThat(next.to().holding()).isFalse();
        assertThat(next.to().dueAt()).isNull();
        assertThat(next.to().leaseUntil()).isNull();
        assertThat(next.to().quietAt()).isNull();
        assertThat(next.to().fence()).isEqualTo(5);
        assertThat(next.to().changedAt()).isEqualTo(Actions.NOW);
        assertThat(next.holds()).isEqualTo(HoldEffect.RELEASE);
        assertThat(next.kind()).isEqualTo(EntryKind.APPROVAL_EXPIRED);
    }

    @Test
    @DisplayName("EXE-4: withdrawing an action that holds nothing frees nothing")
    void withdrawWithoutHolds() {
        Action action = Actions.oneStep(ActionState.ACCEPTED).holding(false).build();

        assertThat(Takeover.withdraw(action, EntryKind.WITHDRAWN, Actions.NOW).holds())
                .isEqualTo(HoldEffect.KEEP);
    }
}
