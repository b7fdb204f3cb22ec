/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Entry;
import dev.aftersales.store.EntryKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelayTest {

    private final Scene scene = new Scene();
    private final List<String> heard = new ArrayList<>();
    private final Set<EntryKind> refusing = new HashSet<>();
    private final Relay relay = new Relay(scene.store, List.of(this::hear));

    private void hear(Entry entry) {
        if (refusing.contains(entry.kind())) {
            throw new IllegalStateException("listener is down");
        }
        heard.add(entry.ticket() + " " + entry.kind());
    }

    private void execute(String ticket, String key) {
        Take take = new Take(TicketRef.of(ticket), "INV-" + key, BigDecimal.ONE, Take.Shape.TWO, "");
        scene.engine.execute(Scene.MARTA, take, RequestKey.of(key));
    }

    @Test
    @DisplayName("TKT-4: every entry reaches every listener once it is committed, in order")
    void relays() {
        execute("HD-1", "a");

        assertThat(relay.relay(100)).isEqualTo(2);
        assertThat(heard).containsExactly("HD-1 STEP_DONE", "HD-1 COMPLETED");
        assertThat(relay.relay(100)).as("told").isZero();
    }

    @Test
    @DisplayName("TKT-4: as many as asked for, the rest the next time")
    void limited() {
        execute("HD-1", "a");

        assertThat(relay.relay(1)).isEqualTo(1);
        assertThat(relay.relay(1)).isEqualTo(1);
        assertThat(heard).containsExactly("HD-1 STEP_DONE", "HD-1 COMPLETED");
    }

    @Test
    @DisplayName("TKT-4: what a listener refuses is told again, before what comes after it on the same ticket")
    void again() {
        refusing.add(EntryKind.STEP_DONE);
        execute("HD-1", "a");

        assertThat(relay.relay(100)).isZero();
        assertThat(heard).isEmpty();
        refusing.clear();
        assertThat(relay.relay(100)).isEqualTo(2);
        assertThat(heard).containsExactly("HD-1 STEP_DONE", "HD-1 COMPLETED");
    }

    @Test
    @DisplayName("TKT-4: one ticket's trouble does not keep others waiting")
    void isolated() {
        execute("HD-1", "a");
        Relay picky = new Relay(scene.store, List.of((Consumer<Entry>) entry -> {
            if (entry.ticket().equals(TicketRef.of("HD-1"))) {
                throw new IllegalStateException("no");
            }
            hear(entry);
        }));
        execute("HD-2", "b");

        assertThat(picky.relay(100)).isEqualTo(2);
        assertThat(heard).containsExactly("HD-2 STEP_DONE", "HD-2 COMPLETED");
        assertThat(relay.relay(100)).isEqualTo(2);
    }

    @Test
    @DisplayName("TKT-4: nor does it when it fills whole rounds, and its own entries still come in order")
    void passesBy() {
        execute("HD-1", "a");
        execute("HD-1", "b");
        execute("HD-2", "c");
        execute("HD-1", "d");
        refusing.add(EntryKind.STEP_DONE);
        assertThat(relay.relay(2)).as("of HD-1").isZero();
        refusing.clear();
        assertThat(relay.relay(2)).as("of HD-1, whose first waits").isZero();
        assertThat(relay.relay(2)).as("of HD-2").isEqualTo(2);
        assertThat(relay.relay(2)).as("of HD-1").isZero();
        assertThat(relay.relay(2)).as("behind the last").isZero();

        assertThat(relay.relay(100)).isEqualTo(6);
        assertThat(heard)
                .containsExactly(
                        "HD-2 STEP_DONE",
                        "HD-2 COMPLETED",
                        "HD-1 STEP_DONE",
                        "HD-1 COMPLETED",
                        "HD-1 STEP_DONE",
                        "HD-1 COMPLETED",
                        "HD-1 STEP_DONE",
                        "HD-1 COMPLETED");
    }

    @Test
    @DisplayName("TKT-4: with a second listener that fails, the first is told again: at least once")
    void atLeastOnce() {
        AtomicBoolean up = new AtomicBoolean();
        Consumer<Entry> second = entry -> {
            if (!up.get()) {
                throw new IllegalStateException("down");
            }
        };
        Relay both = new Relay(scene.store, List.of(this::hear, second));
        execute("HD-1", "a");

        assertThat(both.relay(100)).isZero();
        up.set(true);
        assertThat(both.relay(100)).isEqualTo(2);
        assertThat(heard).containsExactly("HD-1 STEP_DONE", "HD-1 STEP_DONE", "HD-1 COMPLETED");
    }

    @Test
    @DisplayName("TKT-4: who asks while another thread tells leaves it to that one, and nothing is left untold")
    void oneAtATime() throws Exception {
        CountDownLatch telling = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Relay slow = new Relay(scene.store, List.of((Consumer<Entry>) entry -> {
            telling.countDown();
            awaitQuietly(goOn);
            hear(entry);
        }));
        execute("HD-1", "a");
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> slow.relay(100));
        telling.await();
        execute("HD-2", "b");

        assertThat(slow.relay(100)).as("by the second").isZero();
        goOn.countDown();
        assertThat(first.get()).as("by the first").isEqualTo(4);
        assertThat(heard).containsExactly("HD-1 STEP_DONE", "HD-1 COMPLETED", "HD-2 STEP_DONE", "HD-2 COMPLETED");
    }

    @Test
    @DisplayName("TKT-4: a listener may execute commands, and hears of them after what it is hearing")
    void reentrant() {
        AtomicReference<Relay> itself = new AtomicReference<>();
        itself.set(new Relay(scene.store, List.of((Consumer<Entry>) entry -> {
            hear(entry);
            if (heard.size() == 1) {
                execute("HD-2", "b");
                itself.get().relay(100);
            }
        })));
        execute("HD-1", "a");

        assertThat(itself.get().relay(100)).isEqualTo(4);
        assertThat(heard).containsExactly("HD-1 STEP_DONE", "HD-1 COMPLETED", "HD-2 STEP_DONE", "HD-2 COMPLETED");
    }

    @Test
    @DisplayName("TKT-4: with nobody to tell, the store is not asked")
    void nobody() {
        execute("HD-1", "a");

        assertThat(new Relay(scene.store, List.of()).relay(100)).isZero();
        assertThat(relay.relay(100)).as("for a listener that comes later").isEqualTo(2);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
