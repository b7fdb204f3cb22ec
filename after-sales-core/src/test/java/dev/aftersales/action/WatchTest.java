/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final Duration POLL = Actions.TIMING.poll();
    private static final Instant END = Actions.NOW.plus(Actions.TIMING.watch());

    private static final Action WATCHED = Watch.begin(Actions.oneStep(ActionState.REFUSED), Actions.TIMING, Actions.NOW)
            .build();

    private static Optional<Instant> next(Duration after) {
        return Watch.next(WATCHED, Actions.TIMING, Actions.NOW.plus(after));
    }

    @Test
    @DisplayName("EXE-3: a presumed refusal is looked for at the next poll")
    void begins() {
        assertThat(WATCHED.presumed()).isTrue();
        assertThat(WATCHED.dueAt()).isEqualTo(Actions.NOW.plus(POLL));
        assertThat(WATCHED.watchUntil()).isEqualTo(END);
    }

    @Test
    @DisplayName("EXE-3: it is looked for ever less often, and once at the end")
    void everLessOften() {
        assertThat(next(POLL.minusSeconds(1)))
                .contains(Actions.NOW.plus(POLL.multipliedBy(2)).minusSeconds(1));
        assertThat(next(POLL.multipliedBy(4))).contains(Actions.NOW.plus(POLL.multipliedBy(8)));
        assertThat(next(Duration.ofDays(29))).contains(END);
        assertThat(next(Duration.ofDays(15))).contains(END);
    }

    @Test
    @DisplayName("EXE-3: the watch ends")
    void ends() {
        assertThat(next(Actions.TIMING.watch())).isEmpty();
        assertThat(next(Actions.TIMING.watch().minusNanos(1000))).contains(END);
        assertThat(Watch.next(WATCHED.change().watchUntil(null).build(), Actions.TIMING, Actions.NOW))
                .isEmpty();
    }
}
