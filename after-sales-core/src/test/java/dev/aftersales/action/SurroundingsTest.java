/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    @DisplayName("EXE-3: a call that could outlive its lease is refused when the engine is put together")
    void deadline() {
        Scene scene = new Scene();
        PortCalls asLong = new PortCalls(Runnable::run, scene.timing.lease());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.surroundings(scene.clock, asLong))
                .withMessageContaining("outlive");
    }

    @Test
    @DisplayName("EXE-5: a call may last as long as its lease at most, even of a node that was halted just before it")
    void leasedCall() {
        Scene scene = new Scene();
        scene.backEnd.nextAnswerIsLost();
        scene.execute(Take.one(4));
        Surroundings with = scene.surroundings(scene.clock, new PortCalls(Runnable::run, scene.timing.callDeadline()));
        Instant since = scene.clock.instant();
        Instant spent = since.plus(scene.timing.lease());

        assertThat(with.leasedCall(scene.action(), since).deadline())
                .isEqualTo(since.plus(scene.timing.callDeadline()));
        scene.clock.advance(scene.timing.lease());
        assertThat(with.leasedCall(scene.action(), since).deadline()).isEqualTo(spent);
    }
}
