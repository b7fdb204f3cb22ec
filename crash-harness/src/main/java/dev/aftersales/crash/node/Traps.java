/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import dev.aftersales.crash.node.Point.Side;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where threads of this node are caught: whoever comes to an armed instant tells the controller and waits, to be killed with the
 * process or to be let go on. Thread-safe.
 */
final class Traps {

    private record Trap(AtomicInteger before, @Nullable String tenant, CountDownLatch gate) {}

    private final Controls controls;
    private final Map<String, Trap> armed = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> caught = new ConcurrentHashMap<>();

    Traps(Controls controls) {
        this.controls = controls;
    }

    /** Catches whoever comes to an instant as the n-th, for a tenant or for any. */
    void arm(String instant, int nth, @Nullable String tenant) {
        armed.put(instant, new Trap(new AtomicInteger(nth), tenant, new CountDownLatch(1)));
    }

    void disarm() {
        armed.clear();
    }

    /** Lets whoever was caught at an instant go on. */
    void release(String instant) {
        CountDownLatch gate = caught.remove(instant);
        if (gate != null) {
            gate.countDown();
        }
    }

    void pass(Point point, Side side, @Nullable String tenant) {
        if (armed.isEmpty()) {
            return;
        }
        String instant = point.instant(side);
        Trap trap = armed.get(instant);
        if (trap == null || trap.tenant() != null && !trap.tenant().equals(tenant)) {
            return;
        }
        if (trap.before().decrementAndGet() == 0 && armed.remove(instant, trap)) {
            caught.put(instant, trap.gate());
            controls.tell(new Report(0, Report.Kind.CAUGHT, Map.of("instant", instant)));
            await(trap.gate());
        }
    }

    private static void await(CountDownLatch gate) {
        boolean released = false;
        while (!released) {
            try {
                gate.await();
                released = true;
            } catch (InterruptedException stopped) {
                // a call that ran out of time is interrupted; a caught thread stays where it is all the same
            }
        }
    }
}
