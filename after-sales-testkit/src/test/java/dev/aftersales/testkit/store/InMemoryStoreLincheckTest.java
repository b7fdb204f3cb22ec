/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Store;
import dev.aftersales.store.Transition;
import dev.aftersales.store.memory.InMemoryStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever threads do at once has the answers of doing it one after the other. */
@Param(name = "number", gen = IntGen.class, conf = "1:3")
@Param(name = "fence", gen = IntGen.class, conf = "1:2")
public class InMemoryStoreLincheckTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Duration LEASE = Duration.ofHours(1);

    /** Two of the three actions fit into the cap. */
    private static final String QUANTITY = "4";

    private static final List<Action> ACTIONS = actions();

    private final Store store = new InMemoryStore(CLOCK);

    /** Accepts one of three actions; again when it is accepted already. */
    @Operation
    public String accept(@Param(name = "number") int number) {
        Sample sample = sample();
        return store.accept(Sample.acceptance(action(number), sample.claim(sample.cap("1"), QUANTITY))
                        .build())
                .name();
    }

    /** Settles an action as it was read under a fence. */
    @Operation
    public boolean complete(@Param(name = "number") int number, @Param(name = "fence") int fence) {
        return settle(number, fence, ActionState.COMPLETED, HoldEffect.CONSUME);
    }

    /** Gives an action up as it was read under a fence. */
    @Operation
    public boolean refuse(@Param(name = "number") int number, @Param(name = "fence") int fence) {
        return settle(number, fence, ActionState.REFUSED, HoldEffect.RELEASE);
    }

    /** Claims what is due. */
    @Operation
    public String claim() {
        return store.claim(1, LEASE).stream()
                .map(action -> action.id() + "/" + action.fence())
                .toList()
                .toString();
    }

    /** Keeps a version of a ticket. */
    @Operation
    public boolean put(@Param(name = "number") int version) {
        return store.put(sample().ticket().version(version).build());
    }

    /** What is taken of the cap. */
    @Operation
    public String taken() {
        CapKey cap = sample().cap("1");
        return store.entitlements(cap.tenant(), Set.of(cap.kind()), cap.source()).stream()
                .map(Entitlement::toString)
                .toList()
                .toString();
    }

    /** What was told. */
    @Operation
    public String told() {
        return store.unsent(0, 10).stream()
                .map(entry -> entry.sequence() + " " + entry.after())
                .toList()
                .toString();
    }

    @Test
    @DisplayName("EXE-5: what threads are answered at once is what they would be in some order")
    void isLinearizable() {
        new StressOptions()
                .iterations(10)
                .invocationsPerIteration(50)
                .threads(2)
                .actorsPerThread(3)
                .check(InMemoryStoreLincheckTest.class);
    }

    private boolean settle(int number, int fence, ActionState state, HoldEffect effect) {
        Action from = action(number).change().fence(fence).build();
        Action to = from.change().state(state).dueAt(null).build();
        Entry entry = sample().entry(EntryKind.CALLED).after(state).build();
        return store.transition(new Transition(from, to, effect, List.of(), null, entry));
    }

    private static Action action(int number) {
        return ACTIONS.get(number - 1);
    }

    private static List<Action> actions() {
        Sample sample = sample();
        return List.of(due(sample), due(sample), due(sample));
    }

    private static Action due(Sample sample) {
        return sample.action().state(ActionState.CALLING).dueAt(sample.now()).build();
    }

    private static Sample sample() {
        return new Sample("acme", CLOCK.instant());
    }
}
