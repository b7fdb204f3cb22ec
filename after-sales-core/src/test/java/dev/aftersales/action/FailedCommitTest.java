/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.command.Outcome;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.store.ActionState;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FailedCommitTest {

    private final Scene scene = new Scene();

    @Test
    @DisplayName("EXE-4: an acceptance that was committed after all is gone on with")
    void acceptCommitted() {
        scene.spy.nextCommitsAndFails("accept");

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.backEnd.calls).hasSize(1);
        assertThat(scene.taken()).isEqualTo("0+4");
    }

    @Test
    @DisplayName("EXE-2: an acceptance that was not committed calls nothing, and leaves the key unused")
    void acceptFailed() {
        scene.spy.nextFails("accept");

        assertThatThrownBy(() -> scene.execute(Take.one(4))).hasMessage("connection lost before the commit");
        assertThat(scene.backEnd.calls).isEmpty();
        assertThat(scene.store.action(Scene.TENANT, Scene.KEY)).isEmpty();
        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    @DisplayName("EXE-4: a settlement that was committed after all is the outcome")
    void settleCommitted() {
        scene.spy.nextCommitsAndFails("transition");

        assertThat(scene.execute(Take.one(4))).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.taken()).isEqualTo("0+4");
    }

    @Test
    @DisplayName("EXE-4: a settlement that was not committed is made good by recovery, without a second call")
    void settleFailed() {
        scene.spy.nextFails("transition");

        assertThatThrownBy(() -> scene.execute(Take.one(4))).hasMessage("connection lost before the commit");
        assertThat(scene.taken()).isEqualTo("4+0");
        assertThat(scene.execute(Take.one(4))).as("replayed").isInstanceOf(Outcome.Unknown.class);
        scene.clock.advance(scene.timing.lease());
        scene.recover();

        assertThat(scene.action().state()).isEqualTo(ActionState.COMPLETED);
        assertThat(scene.backEnd.calls).hasSize(1);
        assertThat(scene.taken()).isEqualTo("0+4");
    }

    @Test
    @DisplayName("EXE-4: a step whose commit failed but stands is followed by the next one, once")
    void stepCommitted() {
        scene.spy.nextCommitsAndFails("transition");

        assertThat(scene.execute(Take.of("INV-1", 4, Take.Shape.TWO))).isInstanceOf(Outcome.Completed.class);
        assertThat(scene.backEnd.calls).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("EXE-5: a write is not taken for one's own when another node has moved the action on since")
    void movedOn() {
        scene.backEnd.promises(EffectGuarantee.lookup(Duration.ofHours(1))).nextRequestIsLost();
        scene.spy.next("transition", call -> {
            call.get();
            scene.clock.advance(Duration.ofMinutes(2));
            scene.recover();
            throw new IllegalStateException("connection lost after the commit");
        });

        assertThatThrownBy(() -> scene.execute(Take.one(4))).isInstanceOf(IllegalStateException.class);
        assertThat(scene.action().state()).isEqualTo(ActionState.UNKNOWN);
    }

    @Test
    @DisplayName("EXE-5: a lease whose commit failed for good calls nothing")
    void leaseFailed() {
        scene.engine.enqueue(Scene.MARTA, Take.one(4), Scene.KEY);
        scene.spy.nextFails("transition");

        assertThat(scene.recover()).isEqualTo(new RecoveryReport(1, 0, 1, 0));
        assertThat(scene.backEnd.calls).isEmpty();
        assertThat(scene.action().state()).isEqualTo(ActionState.ACCEPTED);
    }
}
