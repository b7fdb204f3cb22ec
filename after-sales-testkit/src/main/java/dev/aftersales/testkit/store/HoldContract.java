/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Document;
import dev.aftersales.store.HoldEffect;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of holds when their action moves on: given back or consumed, once. */
abstract class HoldContract extends JoinContract {

    @Test
    @DisplayName("REF-9: releasing frees what was reserved, for others to take")
    void releases() {
        CapKey cap = sample.cap("1");
        Action action = accepted(sample.action(), sample.claim(cap, "10"));
        accepted(sample.action(), sample.claim(sample.cap("2"), "1"));

        Action refused = moved(action, ActionState.REFUSED, HoldEffect.RELEASE);

        assertThat(refused.holding()).isFalse();
        assertThat(refused.holds()).hasSize(1);
        assertTaken(cap, "0", "0");
        assertTaken(sample.cap("2"), "1", "0");
        assertThat(accept(sample.action().build(), sample.claim(cap, "10"))).isEqualTo(Admission.ACCEPTED);
    }

    @Test
    @DisplayName("REF-9: consuming turns what was reserved into what is taken for good")
    void consumes() {
        CapKey cap = sample.cap("1");
        Action action = accepted(sample.action(), sample.claim(cap, "7"), sample.claim(sample.cap("2"), "1"));

        Action done = moved(action, ActionState.COMPLETED, HoldEffect.CONSUME);

        assertThat(done.holding()).isFalse();
        assertTaken(cap, "0", "7");
        assertTaken(sample.cap("2"), "0", "1");
        assertThat(accept(sample.action().build(), sample.claim(cap, "4"))).isEqualTo(Admission.CAP_MISSED);
    }

    @Test
    @DisplayName("EXE-3: keeping keeps the reservation, whatever the state says")
    void keeps() {
        CapKey cap = sample.cap("1");
        Action action = accepted(sample.action(), sample.claim(cap, "7"));

        Action claimsToHoldNothing =
                action.change().state(ActionState.UNKNOWN).holding(false).build();
        assertThat(move(action, claimsToHoldNothing, HoldEffect.KEEP)).isTrue();

        assertThat(stored(action).holding()).isTrue();
        assertTaken(cap, "7", "0");
    }

    @Test
    @DisplayName("EXE-4: what is no longer held is not given back again")
    void releasesOnce() {
        assertSettledOnce(HoldEffect.RELEASE);
    }

    @Test
    @DisplayName("EXE-4: what is no longer held is not consumed again")
    void consumesOnce() {
        assertSettledOnce(HoldEffect.CONSUME);
    }

    private void assertSettledOnce(HoldEffect again) {
        CapKey cap = sample.cap("1");
        accepted(sample.action(), sample.claim(cap, "2"));
        Action consumed =
                moved(accepted(sample.action(), sample.claim(cap, "3")), ActionState.CALLING, HoldEffect.CONSUME);
        Action released =
                moved(accepted(sample.action(), sample.claim(cap, "4")), ActionState.REFUSED, HoldEffect.RELEASE);

        Action pretends =
                consumed.change().state(ActionState.COMPLETED).holding(true).build();
        assertThat(move(consumed, pretends, again)).isTrue();
        moved(released, ActionState.CANCELLED, again);

        assertThat(stored(consumed).holding()).isFalse();
        assertTaken(cap, "2", "3");
    }

    @Test
    @DisplayName("EXE-3: a document that appears after its reservation was freed is consumed whatever remains")
    void consumesWhatWasFreed() {
        CapKey cap = sample.cap("1");
        Action presumed =
                moved(accepted(sample.action(), sample.claim(cap, "6")), ActionState.REFUSED, HoldEffect.RELEASE);
        accepted(sample.action(), sample.claim(cap, "9"));

        moved(presumed, ActionState.HELD, HoldEffect.CONSUME_FREED);

        assertTaken(cap, "9", "6");
        assertThat(entitlement(cap).orElseThrow().remaining()).isEqualByComparingTo("-5");
    }

    @Test
    @DisplayName("EXE-4: what is still held is not consumed as freed")
    void needsToBeFreed() {
        CapKey cap = sample.cap("1");
        Action action = accepted(sample.action(), sample.claim(cap, "6"));

        assertThatIllegalStateException()
                .isThrownBy(() -> moved(action, ActionState.COMPLETED, HoldEffect.CONSUME_FREED));

        assertSameRow(stored(action), action);
        assertTaken(cap, "6", "0");
    }

    @Test
    @DisplayName("REF-12: giving back counts when the action completes, and only then")
    void givesBack() {
        CapKey cap = sample.cap("1");
        recorded("CN-1", sample.claim(cap, "8"));
        Action withdrawn = accepted(sample.action(), sample.claim(cap, "-8"));
        Action completed = accepted(sample.action(), sample.claim(cap, "-5"));

        moved(withdrawn, ActionState.CANCELLED, HoldEffect.RELEASE);
        assertTaken(cap, "0", "8");
        moved(completed, ActionState.COMPLETED, HoldEffect.CONSUME);
        assertTaken(cap, "0", "3");
    }

    @Test
    @DisplayName("REF-12: giving back that was freed counts when its document appears")
    void givesBackWhatWasFreed() {
        CapKey cap = sample.cap("1");
        recorded("CN-1", sample.claim(cap, "8"));
        Action presumed =
                moved(accepted(sample.action(), sample.claim(cap, "-8")), ActionState.REFUSED, HoldEffect.RELEASE);

        moved(presumed, ActionState.COMPLETED, HoldEffect.CONSUME_FREED);

        assertTaken(cap, "0", "0");
    }

    @Test
    @DisplayName("RET-6: holds on one cap add up when they are settled")
    void settlesEachHold() {
        CapKey cap = sample.cap("1");
        recorded("CN-1", sample.claim(cap, "4"));
        Action action =
                accepted(sample.action(), sample.claim(cap, "1"), sample.claim(cap, "-3"), sample.claim(cap, "2"));
        assertTaken(cap, "3", "4");

        moved(action, ActionState.COMPLETED, HoldEffect.CONSUME);

        assertTaken(cap, "0", "4");
    }

    @Test
    @DisplayName("EXE-4: a number that would fall below zero is a defect that names the cap, and nothing is written")
    void neverFallsBelowZero() {
        CapKey first = sample.cap("1");
        CapKey second = sample.cap("2");
        recorded("CN-1", sample.claim(first, "5"), sample.claim(second, "1"));
        Action action = accepted(sample.action(), sample.claim(first, "-5"), sample.claim(second, "-2"));
        int told = chatter().size();
        Action done = action.change().state(ActionState.COMPLETED).build();
        Document document = sample.document("CN-2", action).build();

        assertThatIllegalStateException()
                .isThrownBy(() -> move(action, done, HoldEffect.CONSUME, Sample.change(document)))
                .withMessageContaining(second.toString());

        assertSameRow(stored(action), action);
        assertTaken(first, "0", "5");
        assertTaken(second, "0", "1");
        assertThat(chatter()).hasSize(told);
        assertThat(store.document(sample.tenant(), document.ref())).isEmpty();
    }

    @Test
    @DisplayName("EXE-4: giving back more than was taken is not accepted completed either")
    void neverAcceptsBelowZero() {
        Action action =
                sample.action().state(ActionState.COMPLETED).steps(List.of()).build();

        assertThatIllegalStateException().isThrownBy(() -> accept(action, sample.claim(sample.cap("1"), "-1")));

        assertUntouched(sample.cap("1"));
        assertThat(store.action(sample.tenant(), action.id())).isEmpty();
    }
}
