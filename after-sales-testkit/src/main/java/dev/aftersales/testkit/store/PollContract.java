/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentBuilder;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Revision;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which documents to look after. */
abstract class PollContract extends RevisionContract {

    @Test
    @DisplayName("EXE-10: to be polled is what can change and nobody is at work on, the longest unchecked first")
    void listsWhatToPoll() {
        Action action = accepted(sample.action());
        Action foreign = new Sample("globex", sample.now()).action().build();
        accept(foreign);
        DocumentBuilder builder = sample.document("", action);
        Document third = builder.id("third").checkedAt(sample.now()).build();
        Document settled = builder.id("settled").settled(true).build();
        Document first = builder.id("first")
                .settled(false)
                .checkedAt(sample.now().minusSeconds(9))
                .build();
        Document second = builder.id("second")
                .tenant(foreign.tenant())
                .checkedAt(sample.now().minusSeconds(5))
                .build();
        for (Document document : List.of(third, settled, first)) {
            move(stored(action), next(stored(action)), HoldEffect.KEEP, Sample.change(document));
        }
        move(foreign, next(foreign), HoldEffect.KEEP, Sample.change(second));

        assertPolled(10, 1, "first", "second", "third");
        assertPolled(2, 1, "first", "second");
        assertPolled(10, 0, "first", "second");
        assertPolled(10, -9);
        Action busy = accepted(sample.action().subject(first.ref()));
        assertPolled(10, 1, "second", "third");
        moved(busy, ActionState.REFUSED, HoldEffect.RELEASE);
        assertPolled(10, 1, "first", "second", "third");
        Document checked = first.change().checkedAt(sample.now().plusSeconds(1)).build();
        assertThat(store.revise(new Revision(first, checked, List.of()))).isTrue();
        assertPolled(10, 1, "second", "third");
        assertPolled(10, 2, "second", "third", "first");
    }

    private void assertPolled(int limit, int checkedBeforeSeconds, String... ids) {
        assertThat(store.toPoll(limit, sample.now().plusSeconds(checkedBeforeSeconds)))
                .extracting(Document::id)
                .containsExactly(ids);
    }

    private static Action next(Action action) {
        return action.change().unsure(action.unsure() + 1).build();
    }
}
