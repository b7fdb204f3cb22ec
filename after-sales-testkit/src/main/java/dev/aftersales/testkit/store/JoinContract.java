/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Accepting an action, the work of its back ends and its transitions in one transaction. */
abstract class JoinContract extends TransitionContract {

    private Acceptance calling(CapKey cap, String quantity) {
        Action action = sample.action().state(ActionState.CALLING).build();
        return Sample.acceptance(action, sample.claim(cap, quantity)).build();
    }

    private Transition to(Action from, Action to, HoldEffect effect, EntryKind kind, DocumentChange... documents) {
        Entry entry = sample.entry(kind)
                .action(from.id())
                .before(from.state())
                .after(to.state())
                .build();
        return new Transition(from, to, effect, List.of(documents), null, entry);
    }

    private Transition completed(Action from) {
        Document document =
                sample.document("CN-" + from.requestKey().value(), from).build();
        DocumentChange made = new DocumentChange(document, from.holds());
        Action to = from.change().state(ActionState.COMPLETED).build();
        return to(from, to, HoldEffect.CONSUME, EntryKind.COMPLETED, made);
    }

    private void assertNothingKept(Acceptance acceptance) {
        assertThat(store.action(sample.tenant(), acceptance.action().id())).isEmpty();
        assertThat(store.action(sample.tenant(), acceptance.action().requestKey()))
                .isEmpty();
        assertThat(store.documents(sample.tenant(), Sample.TICKET)).isEmpty();
        assertThat(chatter()).isEmpty();
        assertUntouched(sample.cap("1"));
    }

    @Test
    @DisplayName("EXE-2: a joined action is kept as its transition leaves it, with document, caps and chatter")
    void keepsItAll() {
        Acceptance acceptance = calling(sample.cap("1"), "4");
        List<Action> given = new ArrayList<>();

        Admission admission = store.join(acceptance, accepted -> {
            given.add(accepted);
            return List.of(completed(accepted));
        });

        assertThat(admission).isEqualTo(Admission.ACCEPTED);
        assertThat(given)
                .extracting(Action::id)
                .containsExactly(acceptance.action().id());
        Action kept = stored(acceptance.action());
        assertThat(kept.state()).isEqualTo(ActionState.COMPLETED);
        assertThat(kept.holding()).isFalse();
        assertTaken(sample.cap("1"), "0", "4");
        assertThat(store.documents(sample.tenant(), Sample.TICKET))
                .singleElement()
                .satisfies(document -> assertThat(document.holds()).hasSize(1));
        assertThat(chatter()).extracting(Entry::kind).containsExactly(EntryKind.COMPLETED);
    }

    @Test
    @DisplayName("EXE-4: several transitions are kept in their order")
    void keepsSequences() {
        Acceptance acceptance = calling(sample.cap("1"), "4");

        store.join(acceptance, accepted -> {
            Action next = accepted.change().fence(accepted.fence() + 1).build();
            return List.of(to(accepted, next, HoldEffect.KEEP, EntryKind.STEP_DONE), completed(next));
        });

        assertThat(stored(acceptance.action()).state()).isEqualTo(ActionState.COMPLETED);
        assertThat(chatter()).extracting(Entry::kind).containsExactly(EntryKind.STEP_DONE, EntryKind.COMPLETED);
        assertTaken(sample.cap("1"), "0", "4");
    }

    @Test
    @DisplayName("EXE-4: work that needs no transition leaves the action as it was accepted")
    void keepsTheAcceptance() {
        Acceptance acceptance = calling(sample.cap("1"), "4");

        assertThat(store.join(acceptance, accepted -> List.of())).isEqualTo(Admission.ACCEPTED);

        assertThat(stored(acceptance.action()).state()).isEqualTo(ActionState.CALLING);
        assertThat(stored(acceptance.action()).holding()).isTrue();
        assertTaken(sample.cap("1"), "4", "0");
    }

    @Test
    @DisplayName("EXE-4: whatever the work throws takes everything back, and is thrown")
    void takesEverythingBack() {
        Acceptance acceptance = calling(sample.cap("1"), "4");
        RuntimeException refused = new UnsupportedOperationException("no");

        assertThatThrownBy(() -> store.join(acceptance, accepted -> {
                    throw refused;
                }))
                .isSameAs(refused);

        assertNothingKept(acceptance);
        assertThat(store.accept(acceptance)).isEqualTo(Admission.ACCEPTED);
    }

    @Test
    @DisplayName("EXE-4: a transition that does not follow takes everything back")
    void takesBackWhatDoesNotFollow() {
        Acceptance acceptance = calling(sample.cap("1"), "4");

        assertThatIllegalStateException()
                .isThrownBy(() -> store.join(acceptance, accepted -> {
                    Action other = accepted.change().fence(accepted.fence() + 1).build();
                    return List.of(completed(other));
                }));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.join(acceptance, accepted -> {
                    Transition done = completed(accepted);
                    Action other = done.to().change().holds(List.of()).build();
                    return List.of(to(accepted, other, HoldEffect.CONSUME, EntryKind.COMPLETED));
                }));

        assertNothingKept(acceptance);
    }

    @Test
    @DisplayName("EXE-2: no back end is called for an action that is not accepted")
    void asksForNoWork() {
        Acceptance acceptance = calling(sample.cap("1"), "11");
        Function<Action, List<Transition>> none = accepted -> {
            throw new AssertionError("called");
        };

        assertThat(store.join(acceptance, none)).isEqualTo(Admission.CAP_MISSED);
        assertNothingKept(acceptance);
        Action known = accepted(sample.action());
        Action second = sample.action().requestKey(known.requestKey()).build();
        assertThat(store.join(Sample.acceptance(second).build(), none)).isEqualTo(Admission.KEY_TAKEN);
    }

    @Test
    @DisplayName("EXE-2: the work is done in a transaction that is not its own, and nothing else is")
    void tellsOfTheTransaction() {
        Acceptance acceptance = calling(sample.cap("1"), "4");
        List<Boolean> during = new ArrayList<>();

        store.join(acceptance, accepted -> {
            during.add(store.inHostTransaction());
            return List.of();
        });

        assertThat(during).containsExactly(true);
        assertThat(store.inHostTransaction()).isFalse();
    }

    @Test
    @DisplayName("EXE-2: nothing is enlisted where no transaction of the host is active")
    void enlistsNothing() {
        Acceptance acceptance = calling(sample.cap("1"), "4");

        assertThatIllegalStateException().isThrownBy(() -> store.enlist(acceptance, () -> {}));

        assertNothingKept(acceptance);
    }
}
