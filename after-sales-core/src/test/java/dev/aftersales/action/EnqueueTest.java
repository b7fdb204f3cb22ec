/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.Outcome;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Team;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnqueueTest {

    private final Scene scene = new Scene();

    @Test
    @DisplayName("EXE-2: an enqueued command is stored and reserved, and called by whoever goes on with it")
    void proceed() {
        Outcome<List<String>> outcome = scene.engine.enqueue(Scene.MARTA, Take.one(4), Scene.KEY);

        assertThat(outcome).isEqualTo(new Outcome.Accepted<>(scene.action().id()));
        assertThat(scene.backEnd.calls).isEmpty();
        assertThat(scene.taken()).isEqualTo("4+0");
        scene.engine.recovery().proceed(Scene.TENANT, scene.action().id());
        assertThat(scene.action().state()).isEqualTo(ActionState.COMPLETED);
        scene.engine.recovery().proceed(Scene.TENANT, scene.action().id());
        scene.engine.recovery().proceed(Scene.TENANT, new ActionId(new UUID(9, 9)));
        assertThat(scene.backEnd.calls).hasSize(1);
        assertThat(scene.told()).containsExactly(EntryKind.ENQUEUED, EntryKind.CALLED, EntryKind.COMPLETED);
    }

    @Test
    @DisplayName("EXE-4: an enqueued command whose host never went on with it is recovered")
    void recovered() {
        scene.engine.enqueue(Scene.MARTA, Take.one(4), Scene.KEY);

        assertThat(scene.recover()).isEqualTo(new RecoveryReport(1, 1, 0, 0));
    }

    @Test
    @DisplayName("TKT-5: an enqueued command is replayed like any other")
    void replayed() {
        Outcome<List<String>> first = scene.engine.enqueue(Scene.MARTA, Take.one(4), Scene.KEY);

        assertThat(scene.engine.enqueue(Scene.MARTA, Take.one(4), Scene.KEY)).isEqualTo(first);
        assertThat(scene.execute(Take.one(4))).isEqualTo(first);
        assertThat(scene.backEnd.calls).isEmpty();
    }

    @Test
    @DisplayName("POL-2: an enqueued command does not get past an approval")
    void approval() {
        scene.approvals.set((actor, command, plan) -> Optional.of(Duration.ofHours(1)));

        assertThat(scene.engine.enqueue(Scene.MARTA, Take.one(4), Scene.KEY))
                .isInstanceOf(Outcome.AwaitingApproval.class);
    }

    @Test
    @DisplayName("SET-1: a plan that only changes a team is done as it is accepted, by both ways")
    void team() {
        scene.store.put(Team.builder()
                .tenant(Scene.TENANT)
                .id(Scene.TEAM)
                .version(1)
                .name("Support")
                .services(Set.of())
                .settingsRevision(0)
                .build());

        assertThat(scene.engine.enqueue(Scene.MARTA, Take.of("INV-1", 0, Take.Shape.TEAM), Scene.KEY))
                .isInstanceOf(Outcome.Completed.class);
        assertThat(scene.store.team(Scene.TENANT, Scene.TEAM).orElseThrow().services())
                .containsExactly(AfterSalesService.REFUND);
    }
}
