/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.spi.access.Target;
import dev.aftersales.spi.access.TargetKind;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VisibilityTest {

    private final Scene scene = new Scene();
    private final Surroundings with =
            scene.surroundings(scene.clock, new PortCalls(Runnable::run, scene.timing.callDeadline()));
    private final Action onTeam = Actions.oneStep(ActionState.HELD)
            .commandName("fake.take")
            .command(new Codec().write(Take.one(4)))
            .actor(Scene.MARTA)
            .ticket(null)
            .build();

    private void onlyFor(Permission permission) {
        scene.policy.set((actor, requests) -> requests.stream()
                .map(request -> request.permission() == permission ? AccessDecision.allow() : AccessDecision.hide())
                .toList());
    }

    @Test
    @DisplayName("EXE-9: an action on a ticket is seen by whoever may see the ticket")
    void onTicket() {
        Action action = Actions.oneStep(ActionState.HELD).actor(Scene.MARTA).build();

        onlyFor(Permission.VIEW_TICKET);
        assertThat(Visibility.mayRead(with, Scene.CARLA, action)).isTrue();
        onlyFor(Permission.OPERATE);
        assertThat(Visibility.mayRead(with, Scene.MARTA, action)).isFalse();
    }

    @Test
    @DisplayName("EXE-9: an action on a team is seen by who may do the same, and by operators")
    void onTeam() {
        onlyFor(Permission.REFUND);
        assertThat(Visibility.mayRead(with, Scene.CARLA, onTeam)).isTrue();
        onlyFor(Permission.OPERATE);
        assertThat(Visibility.mayRead(with, Scene.CARLA, onTeam)).isTrue();
        onlyFor(Permission.VIEW_TICKET);
        assertThat(Visibility.mayRead(with, Scene.MARTA, onTeam))
                .as("who asked for it and may no longer")
                .isFalse();
    }

    @Test
    @DisplayName("EXE-8: what is asked of a tenant names the tenant")
    void tenant() {
        assertThat(Visibility.tenant(Scene.MARTA)).isEqualTo(new Target(TargetKind.TENANT, "acme"));
    }
}
