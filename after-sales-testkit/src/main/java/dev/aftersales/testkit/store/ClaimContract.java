/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.HoldEffect;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Claiming due actions for recovery. */
abstract class ClaimContract extends StuckContract {

    @Test
    @DisplayName("EXE-5: a claim gives the next fence and a lease, changes nothing else, and is stored")
    void leases() {
        Action action =
                accepted(sample.action().state(ActionState.CALLING).fence(4).dueAt(sample.now()));

        Instant before = store.now();
        List<Action> claimed = store.claim(10, HOUR);
        Instant after = store.now();

        Action leased = claimed.get(0);
        assertThat(claimed).hasSize(1);
        assertThat(leased.leaseUntil())
                .isBetween(
                        before.plus(HOUR).minus(clockTolerance()),
                        after.plus(HOUR).plus(clockTolerance()));
        Action expected = action.change()
                .fence(5)
                .leaseUntil(leased.leaseUntil())
                .dueAt(leased.leaseUntil())
                .build();
        assertSameRow(leased, expected);
        assertSameRow(stored(action), expected);
    }

    @Test
    @DisplayName("EXE-5: what one node has claimed no other claims, until its lease is over")
    void claimsOncePerLease() {
        Action action = accepted(sample.action().dueAt(sample.now()));

        assertThat(store.claim(10, HOUR)).hasSize(1);
        assertThat(store.claim(10, HOUR)).isEmpty();

        Action leased = stored(action);
        assertThat(move(leased, leased.change().dueAt(sample.now()).build(), HoldEffect.KEEP))
                .isTrue();
        assertThat(store.claim(10, Duration.ZERO)).extracting(Action::fence).containsExactly(3L);
        assertThat(store.claim(10, Duration.ZERO)).extracting(Action::fence).containsExactly(4L);
    }

    @Test
    @DisplayName("EXE-3: a settlement with the fence of an older lease does not apply")
    void refusesOlderFences() {
        Action action = accepted(sample.action().state(ActionState.CALLING).dueAt(sample.now()));
        Action claimed = store.claim(1, HOUR).get(0);

        assertThat(move(action, action.change().state(ActionState.COMPLETED).build(), HoldEffect.CONSUME))
                .isFalse();
        assertThat(stored(action).state()).isEqualTo(ActionState.CALLING);
        assertThat(move(claimed, claimed.change().state(ActionState.COMPLETED).build(), HoldEffect.CONSUME))
                .isTrue();
    }

    @Test
    @DisplayName("EXE-5: the longest due come first, of all tenants, no more than asked for")
    void claimsTheLongestDueFirst() {
        Sample other = new Sample("globex", sample.now());
        Action third = accepted(sample.action().dueAt(sample.now().minusSeconds(1)));
        Action first = accepted(sample.action().dueAt(sample.now().minusSeconds(9)));
        Action second = other.action().dueAt(sample.now().minusSeconds(5)).build();
        accept(second);

        assertThat(store.claim(2, HOUR)).extracting(Action::id).containsExactly(first.id(), second.id());
        assertThat(store.action(TenantId.of("globex"), second.id())
                        .orElseThrow()
                        .fence())
                .isEqualTo(2);
        assertThat(store.claim(2, HOUR)).extracting(Action::id).containsExactly(third.id());
        assertThat(store.claim(0, HOUR)).isEmpty();
    }

    @Test
    @DisplayName("EXE-5: actions that are due at the same instant are all claimed")
    void claimsAllOfOneInstant() {
        Sample other = new Sample("globex", sample.now());
        for (int i = 0; i < 3; i++) {
            accepted(sample.action().dueAt(sample.now()));
            accept(other.action().dueAt(sample.now()).build());
        }

        assertThat(store.claim(10, HOUR)).hasSize(6);
    }

    @Test
    @DisplayName("EXE-3: what is not due, or need not be looked at, is not claimed")
    void claimsOnlyWhatIsDue() {
        accepted(sample.action().dueAt(sample.now().plus(HOUR)));
        accepted(sample.action().dueAt(null));
        Action finished = accepted(sample.action().dueAt(sample.now()));
        Action done = finished.change().state(ActionState.COMPLETED).dueAt(null).build();
        assertThat(move(finished, done, HoldEffect.KEEP)).isTrue();

        assertThat(store.claim(10, HOUR)).isEmpty();
    }

    @Test
    @DisplayName("EXE-3: a presumed refusal is watched: it is due as long as it says so")
    void claimsPresumedRefusals() {
        Action action = accepted(sample.action());
        Action presumed = action.change()
                .state(ActionState.REFUSED)
                .presumed(true)
                .watchUntil(sample.now().plus(HOUR))
                .dueAt(sample.now())
                .build();
        move(action, presumed, HoldEffect.RELEASE);

        assertThat(store.claim(10, HOUR)).extracting(Action::state).containsExactly(ActionState.REFUSED);
    }

    @Test
    @DisplayName("EXE-3: recovery looks again when it says so, and nothing else changes")
    void postpones() {
        Action action = accepted(sample.action().state(ActionState.UNKNOWN).dueAt(sample.now()));
        Instant later = sample.now().plus(HOUR);

        assertThat(store.postpone(action, later)).isTrue();
        assertSameRow(stored(action), action.change().dueAt(later).build());
        assertThat(store.claim(10, HOUR)).isEmpty();
        assertThat(store.postpone(action, sample.now())).isTrue();
        assertThat(store.claim(10, HOUR)).hasSize(1);
        assertThat(store.postpone(stored(action), null)).isTrue();
        assertThat(stored(action).dueAt()).isNull();
        assertThat(chatter()).isEmpty();
    }

    @Test
    @DisplayName("EXE-5: what somebody else moved or claimed is not postponed")
    void postponesNothingStale() {
        Action action = accepted(sample.action().dueAt(sample.now()));
        Action claimed = store.claim(1, HOUR).get(0);
        Action unknown = sample.action().build();

        assertThat(store.postpone(action, null)).isFalse();
        assertThat(store.postpone(unknown, null)).isFalse();
        Action moved = moved(claimed, ActionState.PENDING, HoldEffect.KEEP);
        assertThat(store.postpone(claimed, null)).isFalse();

        assertSameRow(stored(action), moved);
        assertThat(store.action(sample.tenant(), unknown.id())).isEmpty();
    }
}
