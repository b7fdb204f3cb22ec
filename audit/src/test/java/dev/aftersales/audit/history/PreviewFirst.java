/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Preview;
import dev.aftersales.audit.world.Client;
import dev.aftersales.audit.world.ClientLog.Sent;
import dev.aftersales.audit.world.Snapshot;
import dev.aftersales.audit.world.World;
import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.store.Action;
import dev.aftersales.store.Hold;
import dev.aftersales.store.Step;
import java.util.List;
import java.util.Optional;

/** Previews each command before it is sent, and holds the preview against what comes of it (TKT-7). */
final class PreviewFirst implements Sending {

    private final World world;

    PreviewFirst(World world) {
        this.world = world;
    }

    @Override
    public <R> Outcome<R> send(Client client, Command<R> command) {
        Snapshot before = Snapshot.of(world);
        Preview preview = client.desk().preview(command);
        assertThat(Snapshot.of(world)).as("after the preview of %s", command).isEqualTo(before);

        Outcome<R> outcome = client.execute(command);
        Optional<Action> accepted = accepted();
        assertThat(accepted.isPresent())
                .as("%s, previewed as %s", outcome, preview)
                .isEqualTo(preview.accepted());
        accepted.ifPresentOrElse(
                action -> same(preview, action),
                () -> assertThat(outcome).isEqualTo(new Outcome.Refused<R>(preview.refusals())));
        return outcome;
    }

    private Optional<Action> accepted() {
        List<Sent> sent = world.log().all();
        return world.store().action(World.TENANT, sent.get(sent.size() - 1).key());
    }

    private static void same(Preview preview, Action action) {
        assertThat(preview.effects().stream().map(effect -> effect.name() + effect.pivot()))
                .as("the steps")
                .containsExactlyElementsOf(
                        action.steps().stream().map(PreviewFirst::name).toList());
        assertThat(preview.caps().stream().map(cap -> cap.kind() + cap.line() + cap.source() + cap.asked()))
                .as("the caps")
                .containsExactlyInAnyOrderElementsOf(
                        action.holds().stream().map(PreviewFirst::name).toList());
    }

    private static String name(Step step) {
        return step.effect() + step.pivot();
    }

    private static String name(Hold hold) {
        return hold.cap().kind() + hold.cap().line() + hold.cap().source() + hold.quantity();
    }
}
