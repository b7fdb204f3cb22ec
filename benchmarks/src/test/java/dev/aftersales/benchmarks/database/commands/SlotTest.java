/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.aftersales.benchmarks.database.bed.Pace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That turns are counted and compared as told; never how fast anything is. */
class SlotTest {

    private static final Pace SHORT = new Pace(Duration.ZERO, 4, Duration.ofMillis(1), 1);

    @Test
    @DisplayName("percentiles are those of the sorted times; rates are those of the whole turn")
    void percentiles() {
        long[] nanos =
                LongStream.rangeClosed(1, 100).map(i -> (101 - i) * 1_000).toArray();
        Slot slot = new Slot(4, 2, nanos, 50, 300_000, 1_000);

        assertEquals(50, slot.percentileMicros(50));
        assertEquals(99, slot.percentileMicros(99));
        assertEquals(50, slot.perSecond());
        assertEquals(80_000, slot.micros());
        assertEquals(0.5, slot.againPerCommand());
        assertEquals(3, slot.cpuMicros());
        assertEquals(10, slot.bytesPerCommand());
    }

    @Test
    @DisplayName("sides alternate, and none always goes first")
    void alternating() {
        List<String> turns = Collections.synchronizedList(new ArrayList<>());
        List<Side> sides =
                List.of(new Side("a", () -> turns.add("a"), () -> 0), new Side("b", () -> turns.add("b"), () -> 0));

        List<Standing> standings = new Rounds(SHORT).play(1, sides);

        assertEquals(List.of("a", "b", "a", "b", "b", "a", "b", "a", "a", "b"), turns);
        assertEquals(1.0, standings.get(0).ratio());
        assertEquals(4, standings.get(1).rounds().size());
    }

    @Test
    @DisplayName("a command that fails ends the run")
    void failing() {
        AtomicInteger commands = new AtomicInteger();
        Side failing = new Side("failing", () -> {
            if (commands.incrementAndGet() > 3) {
                throw new IllegalStateException("refused");
            }
            return 0;
        });

        assertThrows(IllegalStateException.class, () -> new Rounds(SHORT).play(1, List.of(failing)));
    }
}
