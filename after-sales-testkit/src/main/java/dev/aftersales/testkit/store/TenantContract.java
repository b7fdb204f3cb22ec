/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Document;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Hold;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Revision;
import dev.aftersales.store.Transition;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tenants apart: what belongs to another tenant behaves exactly as what does not exist. */
abstract class TenantContract extends OutboxContract {

    private Sample other;

    @BeforeEach
    void nameTheOther() {
        other = new Sample("globex", sample.now());
    }

    @Test
    @DisplayName("EXE-8: no question shows a row of another tenant")
    void showsNothing() {
        CapKey cap = sample.cap("1");
        store.put(sample.ticket().build());
        store.put(sample.team().build());
        Document document = recorded("CN-1", sample.claim(cap, "1"));
        Action held = moved(accepted(sample.action()), ActionState.HELD, HoldEffect.KEEP);

        assertThat(store.ticket(other.tenant(), Sample.TICKET)).isEmpty();
        assertThat(store.team(other.tenant(), Sample.TEAM)).isEmpty();
        assertThat(store.action(other.tenant(), held.id())).isEmpty();
        assertThat(store.action(other.tenant(), held.requestKey())).isEmpty();
        assertThat(store.entitlements(other.tenant(), EnumSet.allOf(CapKind.class), cap.source()))
                .isEmpty();
        assertThat(store.document(other.tenant(), document.ref())).isEmpty();
        assertThat(store.documents(other.tenant(), Sample.TICKET)).isEmpty();
        assertThat(store.openActions(other.tenant(), Sample.TICKET)).isEmpty();
        assertThat(store.entries(other.tenant(), Sample.TICKET, 0, 10)).isEmpty();
        assertThat(store.stuck(other.tenant(), null, 10)).isEmpty();
        assertThat(store.ownKeys(other.tenant(), List.of(held.currentStep().key())))
                .isEmpty();
    }

    @Test
    @DisplayName("EXE-8: two tenants use the same names side by side")
    void sharesNames() {
        Action mine = sample.action().build();
        Action theirs = other.action().build();
        assertThat(mine.id()).isEqualTo(theirs.id());
        assertThat(mine.requestKey()).isEqualTo(theirs.requestKey());

        assertThat(store.put(sample.ticket().version(5).build())).isTrue();
        assertThat(store.put(other.ticket().version(1).title("theirs").build())).isTrue();
        assertThat(store.put(sample.team().version(5).build())).isTrue();
        assertThat(store.put(other.team().version(1).name("theirs").build())).isTrue();
        accepted(mine, sample.claim(sample.cap("1"), "9"));
        accepted(theirs, other.claim(other.cap("1"), "8"));
        Document myNote = sample.document("CN-1", mine).build();
        Document theirNote = other.document("CN-1", theirs).state("POSTED").build();
        moved(stored(mine), ActionState.COMPLETED, HoldEffect.CONSUME, Sample.change(myNote));
        moved(stored(theirs), ActionState.UNKNOWN, HoldEffect.KEEP, Sample.change(theirNote));

        assertThat(store.ticket(other.tenant(), Sample.TICKET).orElseThrow().title())
                .isEqualTo("theirs");
        assertThat(store.ticket(sample.tenant(), Sample.TICKET).orElseThrow().version())
                .isEqualTo(5);
        assertThat(store.team(other.tenant(), Sample.TEAM).orElseThrow().name()).isEqualTo("theirs");
        assertThat(store.team(sample.tenant(), Sample.TEAM).orElseThrow().version())
                .isEqualTo(5);
        assertTaken(sample.cap("1"), "0", "9");
        assertTaken(other.cap("1"), "8", "0");
        assertThat(stored(sample.tenant(), myNote.ref()).state()).isEqualTo("DRAFT");
        assertThat(stored(other.tenant(), theirNote.ref()).state()).isEqualTo("POSTED");
        assertThat(store.toPoll(10, sample.now().plus(HOUR)))
                .extracting(Document::tenant)
                .containsExactly(sample.tenant(), other.tenant());
        assertThat(store.stuck(sample.tenant(), null, 10)).isEmpty();
        assertThat(store.entries(other.tenant(), Sample.TICKET, 0, 10)).hasSize(1);
    }

    @Test
    @DisplayName("EXE-8: an action or document of another tenant does not move")
    void movesNothing() {
        Document document = recorded("CN-1");
        Action action = accepted(sample.action());
        Action asTheirs = action.change().tenant(other.tenant()).build();
        Document theirDocument = document.change().tenant(other.tenant()).build();

        assertThat(move(asTheirs, asTheirs.change().state(ActionState.HELD).build(), HoldEffect.KEEP))
                .isFalse();
        assertThat(store.postpone(asTheirs, sample.now())).isFalse();
        assertThat(store.revise(new Revision(theirDocument, theirDocument, List.of())))
                .isFalse();

        assertSameRow(stored(action), action);
        assertSameRow(stored(sample.tenant(), document.ref()), document);
    }

    @Test
    @DisplayName("EXE-8: an entry is not marked as sent by another tenant's of its sequence")
    void marksNothing() {
        recorded("CN-1");
        Entry mine = store.unsent(0, 1).get(0);

        store.sent(List.of(mine.change().tenant(other.tenant()).build()));

        assertThat(store.unsent(0, 1)).containsExactly(mine);
    }

    @Test
    @DisplayName("EXE-8: no transaction writes rows of two tenants")
    void mixesNothing() {
        Document document = recorded("CN-1");
        Action action = accepted(sample.action());
        Action next = action.change().state(ActionState.CALLING).build();
        Action fresh = sample.action().build();
        Entry told = sample.entry(EntryKind.CALLED).build();
        Document theirDocument = other.document("CN-2", action).build();
        Entry theirEntry = other.entry(EntryKind.CALLED).build();
        Hold theirHold = other.hold(other.cap("1"), "1");
        int entries = chatter().size();

        List<Acceptance> acceptances = List.of(
                Sample.acceptance(fresh, other.claim(other.cap("1"), "1")).build(),
                Sample.acceptance(fresh, other.claim(other.cap("1"), "0")).build(),
                Sample.acceptance(fresh)
                        .documents(List.of(Sample.change(theirDocument)))
                        .build(),
                Sample.acceptance(fresh)
                        .documents(List.of(Sample.change(document, theirHold)))
                        .build(),
                Sample.acceptance(fresh)
                        .team(other.team().settingsRevision(1).build())
                        .build(),
                Sample.acceptance(fresh).entry(theirEntry).build());
        for (Acceptance acceptance : acceptances) {
            assertThatIllegalArgumentException().isThrownBy(() -> store.accept(acceptance));
        }
        List<Transition> transitions = List.of(
                new Transition(
                        action, next.change().tenant(other.tenant()).build(), HoldEffect.KEEP, List.of(), null, told),
                new Transition(action, next, HoldEffect.KEEP, List.of(Sample.change(theirDocument)), null, told),
                new Transition(
                        action, next, HoldEffect.KEEP, List.of(), other.team().build(), told),
                new Transition(action, next, HoldEffect.KEEP, List.of(), null, theirEntry));
        for (Transition transition : transitions) {
            assertThatIllegalArgumentException().isThrownBy(() -> store.transition(transition));
        }
        List<Revision> revisions = List.of(
                new Revision(document, document.change().tenant(other.tenant()).build(), List.of()),
                new Revision(
                        document, document.change().holds(List.of(theirHold)).build(), List.of()),
                new Revision(document, document, List.of(theirEntry)));
        for (Revision revision : revisions) {
            assertThatIllegalArgumentException().isThrownBy(() -> store.revise(revision));
        }

        assertThat(store.action(fresh.tenant(), fresh.id())).isEmpty();
        assertSameRow(stored(action), action);
        assertSameRow(stored(sample.tenant(), document.ref()), document);
        assertThat(chatter()).hasSize(entries);
        assertUntouched(other.cap("1"));
    }
}
