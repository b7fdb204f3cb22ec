/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.ActionId;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Backlog;
import dev.aftersales.store.HoldEffect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list that operators see, and how much waits. */
abstract class StuckContract extends PollContract {

    @Test
    @DisplayName("EXE-7: an operator sees held and unknown actions, oldest first, no more than asked for")
    void listsStuckActions() {
        accepted(sample.action());
        Action first = accepted(sample.action());
        Action second = accepted(sample.action().ticket(null));
        Action third = accepted(sample.action());
        moved(third, ActionState.HELD, HoldEffect.KEEP);
        moved(first, ActionState.UNKNOWN, HoldEffect.KEEP);
        Action held = moved(second, ActionState.HELD, HoldEffect.KEEP);
        moved(accepted(sample.action()), ActionState.PENDING, HoldEffect.KEEP);

        assertThat(store.stuck(sample.tenant(), null, 10))
                .extracting(Action::id)
                .containsExactly(first.id(), second.id(), third.id());
        assertThat(store.stuck(sample.tenant(), null, 2))
                .extracting(Action::id)
                .containsExactly(first.id(), second.id());
        moved(held, ActionState.REFUSED, HoldEffect.RELEASE);
        assertThat(store.stuck(sample.tenant(), null, 10))
                .extracting(Action::id)
                .containsExactly(first.id(), third.id());
    }

    @Test
    @DisplayName("EXE-7: stuck actions page by page are each of them once, also those accepted at one instant")
    void pagesStuckActions() {
        Instant later = sample.now().plusSeconds(1);
        List<Action> all = Stream.of(sample.now(), later, sample.now(), later, sample.now(), later, later)
                .map(at -> accepted(sample.action().createdAt(at).state(ActionState.HELD)))
                .toList();

        List<Action> paged = new ArrayList<>();
        List<Action> page = store.stuck(sample.tenant(), null, 2);
        while (!page.isEmpty()) {
            paged.addAll(page);
            page = store.stuck(sample.tenant(), page.get(page.size() - 1).position(), 2);
        }

        assertThat(paged).isEqualTo(store.stuck(sample.tenant(), null, 10));
        assertThat(paged).extracting(Action::id).containsExactlyInAnyOrderElementsOf(idsOf(all));
        assertThat(paged).extracting(Action::createdAt).isSorted();
    }

    @Test
    @DisplayName("EXE-7: a page begins behind its place, whatever has become of the action there")
    void pagesOnFromWhatIsSettled() {
        Action first = accepted(sample.action().state(ActionState.HELD));
        Action second = accepted(sample.action().state(ActionState.HELD));
        Action third = accepted(sample.action().state(ActionState.HELD));
        moved(second, ActionState.REFUSED, HoldEffect.RELEASE);

        assertThat(idsOf(store.stuck(sample.tenant(), first.position(), 9))).containsExactly(third.id());
        assertThat(idsOf(store.stuck(sample.tenant(), second.position(), 9))).containsExactly(third.id());
        assertThat(store.stuck(sample.tenant(), third.position(), 9)).isEmpty();
        assertThat(store.stuck(new Sample("globex", sample.now()).tenant(), first.position(), 9))
                .isEmpty();
    }

    private static List<ActionId> idsOf(List<Action> actions) {
        return actions.stream().map(Action::id).toList();
    }

    @Test
    @DisplayName("EXE-7: what is stuck shows as it stands after a claim")
    void listsStuckActionsAsStored() {
        Action action = accepted(sample.action().state(ActionState.UNKNOWN).dueAt(sample.now()));

        Action claimed = store.claim(1, HOUR).get(0);

        assertThat(store.stuck(sample.tenant(), null, 10)).hasSize(1);
        assertSameRow(store.stuck(sample.tenant(), null, 10).get(0), claimed);
        assertSameRow(store.openActions(sample.tenant(), Sample.TICKET).get(0), stored(action));
    }

    @Test
    @DisplayName(
            "EXE-7: how much waits is counted over all tenants: what a claim would take, what is held, what is unknown")
    void countsWhatWaits() {
        assertThat(store.backlog()).isEqualTo(new Backlog(0, null, 0, 0));

        Sample other = new Sample("globex", sample.now());
        accepted(sample.action().dueAt(sample.now().minusSeconds(1)));
        accept(other.action().dueAt(sample.now().minusSeconds(9)).build());
        accepted(sample.action().dueAt(sample.now().plus(HOUR)));
        moved(accepted(sample.action()), ActionState.HELD, HoldEffect.KEEP);
        accept(other.action().state(ActionState.UNKNOWN).build());
        accept(other.action().state(ActionState.UNKNOWN).build());
        moved(accepted(sample.action()), ActionState.COMPLETED, HoldEffect.CONSUME);

        Backlog backlog = store.backlog();
        assertThat(backlog).isEqualTo(new Backlog(2, sample.now().minusSeconds(9), 1, 2));
        assertThat(backlog.stuck()).isEqualTo(3);

        store.claim(10, HOUR);
        assertThat(store.backlog()).isEqualTo(new Backlog(0, null, 1, 2));
    }
}
