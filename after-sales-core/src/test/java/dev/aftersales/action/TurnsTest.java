/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final List<Thread> waiting = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private static List<CapClaim> of(String source) {
        CapKey cap = new CapKey(Scene.TENANT, TakeHandler.KIND, source, "");
        return List.of(new CapClaim(cap, "units", BigDecimal.TEN, BigDecimal.ZERO, 0, BigDecimal.ONE, null));
    }

    /** Begins to wait for a turn, and returns once it waits in the queue. */
    private CompletableFuture<Boolean> queue(Turns turns, Runnable decision) {
        CompletableFuture<Thread> begun = new CompletableFuture<>();
        CompletableFuture<Boolean> done = CompletableFuture.supplyAsync(
                () -> {
                    begun.complete(Thread.currentThread());
                    return turns.inTurn(of("INV-1"), () -> {
                        decision.run();
                        return Thread.currentThread().isInterrupted();
                    });
                },
                threads);
        Thread thread = begun.join();
        waiting.add(thread);
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return done;
    }

    @Test
    @DisplayName("REF-9: those who were overtaken on one source decide one after the other, first come, first served")
    void firstComeFirstServed() {
        Turns turns = new Turns(LONG);
        List<String> served = new CopyOnWriteArrayList<>();

        List<CompletableFuture<Boolean>> queued = turns.inTurn(
                of("INV-1"),
                () -> List.of(queue(turns, () -> served.add("first")), queue(turns, () -> served.add("second"))));

        queued.forEach(CompletableFuture::join);
        assertThat(served).containsExactly("first", "second");
    }

    @Test
    @DisplayName("REF-9: nobody waits who was overtaken on another source, or on none")
    void others() {
        Turns turns = new Turns(LONG);

        assertThat(turns.<Integer>inTurn(
                        of("INV-1"),
                        () -> elsewhere(() -> turns.inTurn(of("INV-2"), () -> 1))
                                + elsewhere(() -> turns.inTurn(List.of(), () -> 2))))
                .isEqualTo(3);
    }

    private int elsewhere(Supplier<Integer> task) {
        return CompletableFuture.supplyAsync(task, threads).join();
    }

    @Test
    @DisplayName("REF-9: who waited long enough goes ahead, so that a turn that never ends stops nobody")
    void patience() {
        Turns turns = new Turns(Duration.ofMillis(1));

        int decided = turns.inTurn(of("INV-1"), () -> elsewhere(() -> turns.inTurn(of("INV-1"), () -> 7)));

        assertThat(decided).isEqualTo(7);
    }

    @Test
    @DisplayName("REF-9: who is interrupted while waiting decides at once, and stays interrupted")
    void interrupted() {
        Turns turns = new Turns(LONG);

        boolean stillInterrupted = turns.inTurn(of("INV-1"), () -> {
            CompletableFuture<Boolean> queued = queue(turns, () -> {});
            waiting.forEach(Thread::interrupt);
            return queued.join();
        });

        assertThat(stillInterrupted).isTrue();
    }

    @Test
    @DisplayName("REF-9: a turn ends with the decision, even one that fails")
    void failed() {
        Turns turns = new Turns(LONG);

        assertThatThrownBy(() -> turns.inTurn(of("INV-1"), () -> {
                    throw new IllegalStateException("store is down");
                }))
                .hasMessage("store is down");
        assertThat(elsewhere(() -> turns.inTurn(of("INV-1"), () -> 1))).isEqualTo(1);
    }
}
