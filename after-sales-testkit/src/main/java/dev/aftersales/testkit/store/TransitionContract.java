/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.PortKey;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.Entry;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Step;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Moving an action on: compare and set, with one entry. */
abstract class TransitionContract extends ObservationContract {

    @Test
    @DisplayName("EXE-4: a transition writes the action as it is to be")
    void writesTheAction() {
        Step first = new Step("create-credit-note", PortKey.of("STEP1"), true, "{\"a\":1}", null);
        Step second = new Step("duplicate-invoice", PortKey.of("STEP2"), false, "{}", null);
        Action action = accepted(sample.action().steps(List.of(first, second)));
        Action to = action.change()
                .state(ActionState.UNKNOWN)
                .fence(5)
                .unsure(2)
                .attempts(3)
                .leaseUntil(sample.now().plusSeconds(1))
                .quietAt(sample.now().plusSeconds(2))
                .dueAt(sample.now().plusSeconds(3))
                .cancelWanted(true)
                .presumed(true)
                .plannedTeam("{}")
                .watchUntil(sample.now().plusSeconds(4))
                .step(1)
                .steps(List.of(first.done("{\"b\":2}"), second))
                .refusals(List.of(Refusal.at("lines[2]", RefusalCode.EXCEEDS_REFUNDABLE)))
                .evidence("no answer")
                .reference("job-7")
                .approvalExpires(sample.now().plusSeconds(5))
                .changedAt(sample.now().plusSeconds(6))
                .build();

        assertThat(move(action, to, HoldEffect.KEEP)).isTrue();

        assertSameRow(stored(action), to);
        assertSameRow(store.action(sample.tenant(), action.requestKey()).orElseThrow(), to);
    }

    @Test
    @DisplayName("EXE-5: whoever read another state or fence moves nothing")
    void comparesStateAndFence() {
        CapKey cap = sample.cap("1");
        Action action = accepted(sample.action(), sample.claim(cap, "2"));
        int told = chatter().size();
        Action done = action.change().state(ActionState.COMPLETED).build();
        DocumentChange document = Sample.change(sample.document("CN-1", action).build());

        Action otherState = action.change().state(ActionState.CALLING).build();
        Action olderFence = action.change().fence(action.fence() - 1).build();
        Action newerFence = action.change().fence(action.fence() + 1).build();
        for (Action stale : List.of(otherState, olderFence, newerFence)) {
            assertThat(move(stale, done, HoldEffect.CONSUME, document)).isFalse();
        }

        assertSameRow(stored(action), action);
        assertTaken(cap, "2", "0");
        assertThat(chatter()).hasSize(told);
        assertThat(store.documents(sample.tenant(), Sample.TICKET)).isEmpty();
        assertThat(move(action, done, HoldEffect.CONSUME, document)).isTrue();
    }

    @Test
    @DisplayName("EXE-4: neither a step's result nor a wish to cancel is overwritten under one fence")
    void comparesStepAndWish() {
        Action calling = moved(accepted(sample.action()), ActionState.CALLING, HoldEffect.KEEP);
        Action wished = calling.change().cancelWanted(true).build();
        Action stepped = calling.change().step(1).build();

        assertThat(move(calling, wished, HoldEffect.KEEP)).isTrue();
        assertThat(move(calling, stepped, HoldEffect.KEEP)).isFalse();
        assertThat(move(wished, wished.change().step(1).build(), HoldEffect.KEEP))
                .isTrue();
        assertThat(move(wished, wished.change().unsure(9).build(), HoldEffect.KEEP))
                .isFalse();

        assertThat(stored(calling))
                .extracting(Action::step, Action::cancelWanted)
                .containsExactly(1, true);
    }

    @Test
    @DisplayName("EXE-4: an action that is not kept does not move")
    void movesNothingUnknown() {
        Action unknown = sample.action().build();

        assertThat(move(unknown, unknown.change().state(ActionState.CALLING).build(), HoldEffect.KEEP))
                .isFalse();

        assertThat(store.action(sample.tenant(), unknown.id())).isEmpty();
        assertThat(chatter()).isEmpty();
    }

    @Test
    @DisplayName("EXE-3: id, request key and holds never change")
    void keepsWhatNeverChanges() {
        CapKey cap = sample.cap("1");
        Action action = accepted(sample.action(), sample.claim(cap, "2"));
        Action other = sample.action().build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> move(action, action.change().id(other.id()).build(), HoldEffect.KEEP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> move(
                        action,
                        action.change().requestKey(RequestKey.of("other")).build(),
                        HoldEffect.KEEP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> move(
                        action,
                        action.change().holds(List.of(sample.hold(cap, "3"))).build(),
                        HoldEffect.KEEP));

        assertSameRow(stored(action), action);
    }

    @Test
    @DisplayName("TKT-4: every transition tells one entry, with the next sequence")
    void tellsOneEntry() {
        Action action = accepted(sample.action());
        moved(action, ActionState.CALLING, HoldEffect.KEEP);
        moved(stored(action), ActionState.UNKNOWN, HoldEffect.KEEP);

        assertThat(chatter())
                .extracting(Entry::action, Entry::before, Entry::after)
                .containsExactly(
                        tuple(action.id(), ActionState.ACCEPTED, ActionState.CALLING),
                        tuple(action.id(), ActionState.CALLING, ActionState.UNKNOWN));
        assertThat(chatter().get(1).sequence()).isGreaterThan(chatter().get(0).sequence());
    }

    @Test
    @DisplayName("EXE-1: a finished action is no longer open, and its document free")
    void finishes() {
        Document subject = recorded("CN-1");
        for (ActionState state : List.of(ActionState.COMPLETED, ActionState.REFUSED, ActionState.CANCELLED)) {
            Action action = accepted(sample.action().subject(subject.ref()));

            moved(action, state, HoldEffect.KEEP);

            assertThat(store.openActions(sample.tenant(), Sample.TICKET))
                    .as("%s", state)
                    .isEmpty();
            assertThat(stored(sample.tenant(), subject.ref()).openAction())
                    .as("%s", state)
                    .isNull();
        }
    }

    @Test
    @DisplayName("EXE-6: an action that is held after it was finished is open again, unless its document is taken")
    void opensAgain() {
        Document subject = recorded("CN-1");
        Action action = accepted(sample.action().subject(subject.ref()));
        Action done = moved(action, ActionState.COMPLETED, HoldEffect.KEEP);
        Action held = moved(done, ActionState.HELD, HoldEffect.KEEP);
        assertThat(stored(sample.tenant(), subject.ref()).openAction()).isEqualTo(action.id());
        assertThat(store.openActions(sample.tenant(), Sample.TICKET))
                .extracting(Action::id)
                .containsExactly(action.id());

        Action doneAgain = moved(held, ActionState.COMPLETED, HoldEffect.KEEP);
        Action other = accepted(sample.action().subject(subject.ref()));
        Action heldAgain = moved(doneAgain, ActionState.HELD, HoldEffect.KEEP);
        assertThat(stored(sample.tenant(), subject.ref()).openAction()).isEqualTo(other.id());
        moved(heldAgain, ActionState.COMPLETED, HoldEffect.KEEP);
        assertThat(stored(sample.tenant(), subject.ref()).openAction()).isEqualTo(other.id());
    }
}
