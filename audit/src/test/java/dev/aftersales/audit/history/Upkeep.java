/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.history;

import dev.aftersales.AfterSales;
import dev.aftersales.OperationsDesk;
import dev.aftersales.action.InspectedAction;
import dev.aftersales.audit.world.ClientLog.Sent;
import dev.aftersales.audit.world.World;
import dev.aftersales.command.ActionId;
import dev.aftersales.store.Action;
import dev.aftersales.store.Step;
import dev.aftersales.testkit.erp.JournalEntry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Time passing, recovery, and operators. */
final class Upkeep {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(31),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5));

    private final World world;
    private final List<AfterSales> nodes;

    Upkeep(World world, List<AfterSales> nodes) {
        this.world = world;
        this.nodes = nodes;
    }

    void waitAWhile(Move move) {
        world.pass(move.pick(WAITS));
    }

    void recover(Move move) {
        node(move).recover(1 + move.pick());
    }

    void poll(Move move) {
        node(move).poll(1 + move.pick());
    }

    void wishToCancel(Move move) {
        Sent sent = move.pick(world.log().all());
        world.store()
                .action(World.TENANT, sent.key())
                .ifPresent(
                        action -> node(move).desk(sent.actor()).operations().cancel(action.id(), "on second thoughts"));
    }

    /** A careful operator: looks into the back end, and says what is there. */
    void operate(Move move) {
        OperationsDesk desk = node(move).desk(world.operator()).operations();
        List<InspectedAction> stuck = desk.stuck(100);
        if (stuck.isEmpty()) {
            return;
        }
        ActionId action = move.pick(stuck).action().id();
        Optional<String> document = document(action);
        if (move.variant() % 3 == 0) {
            desk.retry(action, "once more");
        } else if (document.isPresent()) {
            desk.resolveDone(action, document.get(), "it is there");
        } else {
            desk.resolveNotDone(action, "it is not there");
        }
    }

    private Optional<String> document(ActionId id) {
        Action action = world.store().action(World.TENANT, id).orElseThrow();
        Step step = action.currentStep();
        return world.erp().journal().of(step.key()).stream()
                .map(JournalEntry::id)
                .findFirst();
    }

    private AfterSales node(Move move) {
        return nodes.get(move.amount() % 2);
    }
}
