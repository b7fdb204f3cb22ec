/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.access.AccessPolicy;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.Action;
import dev.aftersales.store.Document;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Store;
import dev.aftersales.store.memory.InMemoryStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/** An engine over an in-memory store, a fake back end and a clock that stands still. */
final class Scene {

    static final TenantId TENANT = TenantId.of("acme");
    static final TeamId TEAM = TeamId.of("support");
    static final Actor MARTA = Actor.agent(TENANT, UserId.of("marta"));
    static final Actor CARLA = Actor.agent(TENANT, UserId.of("carla"));
    static final Actor OLGA = Actor.operator(TENANT, UserId.of("olga"));
    static final RequestKey KEY = RequestKey.of("request-1");

    final FakeClock clock = new FakeClock(Instant.parse("2026-03-01T09:00:00Z"));
    final FakeBackEnd backEnd = new FakeBackEnd();
    final PaperEffect take = new PaperEffect("fake.take", backEnd);
    final PaperEffect more = new PaperEffect("fake.more", backEnd);
    final TakeHandler handler = new TakeHandler(take, more);
    final StoreSpy spy = new StoreSpy(new InMemoryStore(clock));
    final Store store = spy.asStore();
    final AtomicReference<AccessPolicy> policy = new AtomicReference<>(AccessPolicy.hostChecks());
    final AtomicReference<ApprovalRule> approvals = new AtomicReference<>(ApprovalRule.none());
    final AtomicReference<MoveListener> moves = new AtomicReference<>(entry -> {});
    final Timing timing = Timing.defaults();
    final Engine engine = engineOn(clock, Runnable::run, timing.callDeadline());

    /** Another node over the same store, with a clock of its own. */
    Engine engineOn(Clock ownClock, Executor executor, Duration deadline) {
        return new Engine(surroundings(ownClock, new PortCalls(executor, deadline)), new Constraints());
    }

    Surroundings surroundings(Clock ownClock, PortCalls calls) {
        AccessPolicy asked = (actor, requests) -> policy.get().decide(actor, requests);
        return new Surroundings(
                store,
                tenant -> Ports.of(asked),
                calls,
                ownClock,
                tenant -> ZoneOffset.UTC,
                timing,
                new Codec(),
                new Identities("tests", clock, new Random(7)),
                new Effects(List.of(take, more)),
                new Handlers(List.of(handler)),
                (actor, command, plan) -> approvals.get().waitFor(actor, command, plan),
                new MoveListeners(List.of(entry -> moves.get().moved(entry))));
    }

    Outcome<List<String>> execute(Take command) {
        return engine.execute(MARTA, command, KEY);
    }

    /** The action behind the usual key. */
    Action action() {
        return store.action(TENANT, KEY).orElseThrow();
    }

    RecoveryReport recover() {
        return engine.recovery().recover(100);
    }

    /** Lets an attempt's lease and the port's settling time go by. */
    void untilQuiet() {
        clock.advance(Duration.ofMinutes(10));
    }

    Operations operations() {
        return engine.operations();
    }

    Entitlement cap() {
        return store.entitlements(TENANT, Set.of(TakeHandler.KIND), "INV-1").get(0);
    }

    /** What is reserved and consumed of the usual cap, as {@code reserved+consumed}. */
    String taken() {
        Entitlement cap = cap();
        return cap.reserved().toPlainString() + "+" + cap.consumed().toPlainString();
    }

    List<EntryKind> told() {
        return store.entries(TENANT, Take.TICKET, 0, 1000).stream()
                .map(Entry::kind)
                .toList();
    }

    List<Document> documents() {
        return store.documents(TENANT, Take.TICKET);
    }
}
