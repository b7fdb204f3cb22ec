/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import dev.aftersales.AfterSales;
import dev.aftersales.action.Codec;
import dev.aftersales.action.RecoveryReport;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.Command;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.Store;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/** What a node does when it is told to. Thread-safe. */
final class Duty {

    private final AfterSales node;
    private final Traps traps;
    private final Drain drain;
    private final Client client;
    private final Workload workload;
    private final Crowd crowd;
    private final Codec codec = new Codec();

    private Duty(AfterSales node, Traps traps, Drain drain, Client client, Workload workload) {
        this.node = node;
        this.traps = traps;
        this.drain = drain;
        this.client = client;
        this.workload = workload;
        this.crowd = new Crowd(client);
    }

    static Duty of(NodeSettings settings, DataSource pool, Clock clock, Traps traps) {
        Wiring wiring = Wiring.watched(settings.erpPort(), clock, traps);
        Store store = settings.ownClock() ? wiring.ownClock(pool) : wiring.store(pool, settings.folding());
        AfterSales node = wiring.node(store, Logs.events(settings.files(), settings.name()));
        Client client = new Client(node, Logs.clients(settings.files(), settings.name()));
        return new Duty(node, traps, new Drain(node, store), client, new Workload(settings, node, store, client));
    }

    Map<String, String> carryOut(Order order) throws InterruptedException {
        return switch (order.verb()) {
            case "work" -> done(() -> workload.begin(order));
            case "rest" -> {
                workload.rest();
                yield Map.of("verb", "rest");
            }
            case "arm" -> done(() -> arm(order));
            case "disarm" -> done(traps::disarm);
            case "release" -> done(() -> traps.release(order.text("instant")));
            case "send" -> send(order);
            case "recover" -> recovered(node.recover((int) order.number("limit")));
            case "drain" -> done(() -> drain.run(order.tenants()));
            case "operate" -> operate(order);
            case "crowd" -> {
                crowd.rush(order);
                yield Map.of();
            }
            case "health" -> Health.now();
            default -> throw new IllegalArgumentException(order.verb());
        };
    }

    private static Map<String, String> done(Runnable order) {
        order.run();
        return Map.of();
    }

    private void arm(Order order) {
        traps.arm(order.text("instant"), (int) order.number("nth"), order.with().get("tenant"));
    }

    private Map<String, String> send(Order order) {
        Actor actor = Actor.agent(TenantId.of(order.text("tenant")), UserId.of(order.text("user")));
        Command<?> command =
                new Asked(order.text("key"), "", "", order.text("type"), order.text("command"), null, null).read(codec);
        Client.Manner manner = Client.Manner.valueOf(order.with().getOrDefault("manner", "EXECUTE"));
        return Map.of(
                "outcome",
                client.send(actor, order.text("key"), command, manner)
                        .getClass()
                        .getSimpleName());
    }

    private static Map<String, String> recovered(RecoveryReport report) {
        return Map.of("taken", Integer.toString(report.taken()));
    }

    private Map<String, String> operate(Order order) {
        Actor operator = Actor.operator(TenantId.of(order.text("tenant")), UserId.of("olga"));
        ActionId action = new ActionId(UUID.fromString(order.text("action")));
        String what = order.text("what");
        return Map.of(
                "ruling",
                Objects.toString(
                        what.equals("cancel")
                                ? node.desk(operator).operations().cancel(action, "on second thoughts")
                                : node.desk(operator).operations().resolveNotDone(action, "nothing there")));
    }
}
