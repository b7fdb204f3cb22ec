/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Document;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Step;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Accepting an action: all of it or nothing. */
abstract class AcceptContract extends TicketListContract {

    @Test
    @DisplayName("EXE-2: an accepted action is found by id and request key, with its reservation")
    void storesTheAction() {
        Action action = sample.action()
                .leaseUntil(sample.now().plus(HOUR))
                .quietAt(sample.now().plus(HOUR))
                .dueAt(sample.now().plus(HOUR))
                .build();
        CapKey cap = sample.cap("1");

        assertThat(accept(action, sample.claim(cap, "4"))).isEqualTo(Admission.ACCEPTED);

        Action expected = action.change()
                .holds(List.of(sample.hold(cap, "4")))
                .holding(true)
                .build();
        assertSameRow(stored(action), expected);
        assertSameRow(store.action(sample.tenant(), action.requestKey()).orElseThrow(), expected);
        assertThat(store.action(sample.tenant(), new ActionId(new UUID(0, 7)))).isEmpty();
        assertThat(store.action(sample.tenant(), RequestKey.of("other"))).isEmpty();
        assertTaken(cap, "4", "0");
    }

    @Test
    @DisplayName("EXE-2: an action that takes nothing holds nothing")
    void holdsNothing() {
        CapKey cap = sample.cap("1");

        assertThat(accepted(sample.action().holding(true)).holding()).isFalse();
        assertThat(accepted(sample.action(), sample.claim(cap, "0")).holding()).isFalse();
        assertTaken(cap, "0", "0");
    }

    @Test
    @DisplayName("TKT-5: a request key is taken once, before anything else is looked at")
    void takesARequestKeyOnce() {
        CapKey cap = sample.cap("1");
        Document subject = recorded("CN-1");
        Action first = accepted(sample.action().subject(subject.ref()), sample.claim(cap, "1"));
        Action second = sample.action()
                .requestKey(first.requestKey())
                .subject(subject.ref())
                .build();

        int told = chatter().size();
        Entry entry = sample.entry(EntryKind.ENQUEUED).build();
        Acceptance acceptance =
                Sample.acceptance(second, sample.claim(cap, "11")).entry(entry).build();

        assertThat(store.accept(acceptance)).isEqualTo(Admission.KEY_TAKEN);
        assertSameRow(store.action(sample.tenant(), first.requestKey()).orElseThrow(), first);
        assertThat(store.action(sample.tenant(), second.id())).isEmpty();
        assertTaken(cap, "1", "0");
        assertThat(chatter()).hasSize(told);
    }

    @Test
    @DisplayName("TKT-5: an acceptance that fails leaves the request key unused")
    void leavesTheKeyUnused() {
        Action action = sample.action().build();

        assertThat(accept(action, sample.claim(sample.cap("1"), "11"))).isEqualTo(Admission.CAP_MISSED);

        assertThat(store.action(sample.tenant(), action.requestKey())).isEmpty();
        assertThat(accept(action, sample.claim(sample.cap("1"), "10"))).isEqualTo(Admission.ACCEPTED);
    }

    @Test
    @DisplayName("EXE-4: an action without steps is accepted completed, with all that goes with it")
    void acceptsCompleted() {
        CapKey cap = sample.cap("1");
        Document earlier = recorded("CN-1", sample.claim(cap, "6"));
        Action action = sample.action()
                .state(ActionState.COMPLETED)
                .steps(List.of())
                .subject(earlier.ref())
                .build();
        Document next = earlier.change().state("CANCELLED").settled(true).build();
        CapClaim[] claims = {sample.claim(cap, "-5"), sample.claim(sample.cap("2"), "3")};
        Acceptance acceptance = Sample.acceptance(action, claims)
                .documents(List.of(Sample.change(next, claims[0].hold(), claims[1].hold())))
                .entry(sample.entry(EntryKind.COMPLETED).action(action.id()).build())
                .build();

        assertThat(store.accept(acceptance)).isEqualTo(Admission.ACCEPTED);

        assertThat(stored(action).holding()).isFalse();
        assertTaken(cap, "0", "1");
        assertTaken(sample.cap("2"), "0", "3");
        Document kept = stored(sample.tenant(), earlier.ref());
        assertThat(kept.state()).isEqualTo("CANCELLED");
        assertThat(kept.openAction()).isNull();
        assertThat(store.openActions(sample.tenant(), Sample.TICKET)).isEmpty();
        assertThat(chatter()).last().extracting(Entry::action).isEqualTo(action.id());
    }

    @Test
    @DisplayName("EXE-4: what contradicts itself is not accepted at all")
    void refusesContradictions() {
        Action action = sample.action().build();
        CapClaim claim = sample.claim(sample.cap("1"), "1");
        Acceptance withoutHold = Acceptance.builder()
                .action(action)
                .claims(List.of(claim))
                .documents(List.of())
                .build();
        Action refused = action.change().state(ActionState.REFUSED).build();

        assertThatIllegalArgumentException().isThrownBy(() -> store.accept(withoutHold));
        assertThatIllegalArgumentException().isThrownBy(() -> accept(refused, claim));

        assertUntouched(claim.key());
        assertThat(store.action(sample.tenant(), action.id())).isEmpty();
    }

    @Test
    @DisplayName("EXE-4: an action id is used once")
    void usesAnIdOnce() {
        Action first = accepted(sample.action());
        Action second = sample.action().id(first.id()).build();
        CapClaim claim = sample.claim(sample.cap("1"), "1");

        assertThatIllegalStateException()
                .isThrownBy(() -> accept(second, claim))
                .withMessageContaining(first.id().toString());

        assertUntouched(claim.key());
        assertThat(store.action(sample.tenant(), second.requestKey())).isEmpty();
        assertSameRow(stored(first), first);
    }

    @Test
    @DisplayName("REF-9: port keys of accepted actions are known as our own")
    void knowsItsOwnKeys() {
        Step first = new Step("create-credit-note", PortKey.of("CREDIT1"), true, "{}", null);
        Step second = new Step("duplicate-invoice", PortKey.of("DRAFT1"), false, "{}", null);
        Action action = sample.action().steps(List.of(first, second)).build();
        List<PortKey> asked = List.of(first.key(), second.key(), PortKey.of("FOREIGN"));

        assertThat(store.ownKeys(sample.tenant(), asked)).isEmpty();
        Action accepted = accepted(action);
        assertThat(store.ownKeys(sample.tenant(), asked)).containsExactlyInAnyOrder(first.key(), second.key());
        moved(accepted, ActionState.CANCELLED, HoldEffect.RELEASE);
        assertThat(store.ownKeys(sample.tenant(), asked)).containsExactlyInAnyOrder(first.key(), second.key());
        assertThat(store.ownKeys(sample.tenant(), List.of())).isEmpty();
    }

    @Test
    @DisplayName("TKT-2: the unfinished actions of a ticket, oldest first")
    void listsOpenActions() {
        Action early = sample.action().build();
        Action late = accepted(sample.action());
        accepted(early);
        accepted(sample.action().ticket(TicketRef.of("HD-2")));
        accepted(sample.action().ticket(null));
        Action held = moved(accepted(sample.action()), ActionState.HELD, HoldEffect.KEEP);
        moved(accepted(sample.action()), ActionState.REFUSED, HoldEffect.RELEASE);

        assertThat(store.openActions(sample.tenant(), Sample.TICKET))
                .extracting(Action::id)
                .containsExactly(early.id(), late.id(), held.id());
        assertThat(store.openActions(sample.tenant(), TicketRef.of("HD-3"))).isEmpty();
    }
}
