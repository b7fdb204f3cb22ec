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

class LateSettlementTest {

    private static final Instant LATER = Actions.NOW.plusSeconds(90);

    private static Optional<Next> settle(Action current, Evidence.Done done, String known, boolean overCap) {
        return late().settle(current, done, Optional.ofNullable(known), () -> overCap);
    }

    private static LateSettlement late() {
        return new LateSettlement(Actions.settlement(EffectStrength.KEYED, LATER), LATER);
    }

    @ParameterizedTest
    @EnumSource(names = {"CALLING", "UNKNOWN", "PENDING", "ACCEPTED"})
    @DisplayName("EXE-4: the document of an attempt that lost its lease settles the action as it stands now")
    void settles(ActionState state) {
        Next next = settle(Actions.oneStep(state).build(), Actions.done(0, "CN-1"), null, true)
                .orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.COMPLETED);
        assertThat(next.to().fence())
                .as("so that the newer attempt does not settle")
                .isEqualTo(5);
        assertThat(next.holds()).isEqualTo(HoldEffect.CONSUME);
        assertThat(next.kind()).isEqualTo(EntryKind.COMPLETED);
        assertThat(next.documents()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("EXE-4: a document that is known already changes nothing")
    void known(ActionState state) {
        assertThat(settle(Actions.oneStep(state).build(), Actions.done(0, "CN-1"), "CN-1", false))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("EXE-4: a surplus inert draft changes nothing")
    void surplusDraft(ActionState state) {
        assertThat(settle(Actions.draftThenPivot(state).build(), Actions.inertDraft(0, "D-2"), "D-1", false))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "CANCELLED"})
    @DisplayName("EXE-4: an inert draft of an action that was given up changes nothing")
    void draftOfGivenUp(ActionState state) {
        Action action =
                Actions.draftThenPivot(state).presumed(true).holding(false).build();

        assertThat(settle(action, Actions.inertDraft(0, "D-1"), null, false)).isEmpty();
    }

    @Test
    @DisplayName("EXE-6: another document for the key of a completed action is held, recorded and consumed")
    void anotherDocument() {
        Action action = Actions.oneStep(ActionState.COMPLETED).holding(false).build();

        Next next = settle(action, Actions.done(0, "CN-2"), "CN-1", false).orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.HELD);
        assertThat(next.to().evidence()).isEqualTo("another document for one key: [CN-2]");
        assertThat(next.to().fence()).isEqualTo(5);
        assertThat(next.to().dueAt()).isNull();
        assertThat(next.to().changedAt()).isEqualTo(LATER);
        assertThat(next.holds()).isEqualTo(HoldEffect.CONSUME_FREED);
        assertThat(next.documents()).containsExactly(Actions.facts("CN-2"));
        assertThat(next.kind()).isEqualTo(EntryKind.HELD);
    }

    @Test
    @DisplayName("EXE-6: a document for a held action counts, and stays held; it is told once")
    void appearsWhileHeld() {
        Action held =
                Actions.oneStep(ActionState.HELD).evidence("wrong total [CN-1]").build();

        Next next = settle(held, Actions.done(0, "CN-2"), null, false).orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.HELD);
        assertThat(next.to().evidence()).isEqualTo("wrong total [CN-1]; a document appeared: [CN-2]");
        assertThat(next.to().steps().get(0).result()).isEqualTo("result-CN-2");
        assertThat(next.holds()).isEqualTo(HoldEffect.CONSUME);
        assertThat(next.documents()).containsExactly(Actions.facts("CN-2"));
        assertThat(settle(held, Actions.done(0, "CN-1"), null, false)).isEmpty();
        assertThat(settle(held, Actions.done(0, "CN"), null, false)).isPresent();
    }

    @Test
    @DisplayName("EXE-6: yet another document for a held action adds to its evidence, once")
    void addsToEvidence() {
        Action held = Actions.oneStep(ActionState.HELD).evidence("late").build();

        Next next = settle(held, Actions.done(0, "CN-2"), "CN-1", false).orElseThrow();

        assertThat(next.to().evidence()).isEqualTo("late; another document for one key: [CN-2]");
        assertThat(next.holds()).as("it still holds").isEqualTo(HoldEffect.KEEP);
        assertThat(next.documents()).hasSize(1);
        assertThat(settle(next.to(), Actions.done(0, "CN-2"), "CN-1", false)).isEmpty();
    }

    @Test
    @DisplayName("EXE-6: another document of a step that takes nothing consumes nothing")
    void anotherOfLaterStep() {
        Action action = Actions.pastPivot(ActionState.COMPLETED).build();

        Next next = settle(action, Actions.done(1, "INV-2"), "INV-1", false).orElseThrow();

        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
    }

    @Test
    @DisplayName("EXE-6: what other states mention does not hide another document")
    void mentionedElsewhere() {
        Action completed = Actions.oneStep(ActionState.COMPLETED)
                .holding(false)
                .evidence("[CN-2]")
                .build();

        assertThat(settle(completed, Actions.done(0, "CN-2"), "CN-1", false)).isPresent();
    }

    @Test
    @DisplayName("EXE-3: a late document completes a presumed refusal, consumed although nothing was reserved")
    void lateDocument() {
        Next next = settle(presumed(), Actions.done(0, "CN-1"), null, false).orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.COMPLETED);
        assertThat(next.to().presumed()).isFalse();
        assertThat(next.to().watchUntil()).isNull();
        assertThat(next.to().refusals()).isEmpty();
        assertThat(next.to().fence()).isEqualTo(5);
        assertThat(next.holds()).isEqualTo(HoldEffect.CONSUME_FREED);
        assertThat(next.kind()).isEqualTo(EntryKind.LATE_DOCUMENT);
        assertThat(next.documents()).hasSize(1);
    }

    @Test
    @DisplayName("EXE-4: a late document of the pivot goes forward to the next step")
    void lateDocumentGoesForward() {
        Action action = Actions.pivotThenMore(ActionState.REFUSED)
                .presumed(true)
                .holding(false)
                .build();

        Next next = settle(action, Actions.done(0, "CN-1"), null, false).orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.CALLING);
        assertThat(next.to().step()).isEqualTo(1);
        assertThat(next.to().fence()).isEqualTo(5);
        assertThat(next.holds()).isEqualTo(HoldEffect.CONSUME_FREED);
        assertThat(next.kind()).isEqualTo(EntryKind.LATE_DOCUMENT);
    }

    @Test
    @DisplayName("EXE-3: a late document over the cap is held, and consumed all the same")
    void lateDocumentOverCap() {
        Next next = settle(presumed(), Actions.done(0, "CN-1"), null, true).orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.HELD);
        assertThat(next.to().steps().get(0).result()).isEqualTo("result-CN-1");
        assertThat(next.to().presumed()).isFalse();
        assertThat(next.to().watchUntil()).isNull();
        assertThat(next.to().refusals()).isEmpty();
        assertThat(next.to().dueAt()).isNull();
        assertThat(next.to().evidence()).endsWith("a document appeared after the action was given up: [CN-1]");
        assertThat(next.holds()).isEqualTo(HoldEffect.CONSUME_FREED);
        assertThat(next.documents()).hasSize(1);
        assertThat(next.kind()).isEqualTo(EntryKind.LATE_DOCUMENT);
    }

    @Test
    @DisplayName("EXE-6: a document in spite of a definite no, or of a cancelled action, is held")
    void brokenWord() {
        Action refused = presumed().change().presumed(false).build();
        Action cancelled = presumed().change().state(ActionState.CANCELLED).build();

        assertThat(settle(refused, Actions.done(0, "CN-1"), null, false))
                .map(next -> next.to().state())
                .contains(ActionState.HELD);
        assertThat(settle(cancelled, Actions.done(0, "CN-1"), null, false))
                .map(next -> next.to().state())
                .contains(ActionState.HELD);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("EXE-6: a late breach of contract is held, whatever the action came to")
    void lateBreach(ActionState state) {
        Action action = Actions.oneStep(state).leaseUntil(Actions.LEASE).build();

        Next next = late().settle(action, new Evidence.Broken("wrong total")).orElseThrow();

        assertThat(next.to().state()).isEqualTo(ActionState.HELD);
        assertThat(next.to().evidence()).isEqualTo("wrong total");
        assertThat(next.to().leaseUntil()).isNull();
        assertThat(next.to().fence()).isEqualTo(5);
        assertThat(next.holds()).isEqualTo(HoldEffect.KEEP);
        assertThat(next.kind()).isEqualTo(EntryKind.HELD);
        assertThat(late().settle(next.to(), new Evidence.Broken("wrong total"))).isEmpty();
    }

    @Test
    @DisplayName("EXE-6: a document for an action nobody approved yet is held")
    void documentBeforeApproval() {
        Action awaiting = Actions.oneStep(ActionState.AWAITING_APPROVAL).build();

        assertThat(settle(awaiting, Actions.done(0, "CN-1"), null, false))
                .map(next -> next.to().state())
                .contains(ActionState.HELD);
    }

    private static Action presumed() {
        return Actions.oneStep(ActionState.REFUSED)
                .refusals(List.of(Actions.REFUSAL))
                .presumed(true)
                .watchUntil(LATER.plusSeconds(1))
                .holding(false)
                .build();
    }
}
