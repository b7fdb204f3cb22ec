/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.aftersales.testkit.store.LedgerMachine.Kind;
import dev.aftersales.testkit.store.LedgerMachine.Move;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Caps against a model of them, over random histories, the same ones in every run. */
abstract class LedgerContract extends ReadingOnContract {

    private static final int LENGTH = 25;

    @Test
    @DisplayName("REF-9: reserved is what open actions hold, consumed what documents take, and both within the total")
    void sumsAreExactWithinTheTotal() {
        assertSums(Kind.TAKE, Kind.TAKE_AT_ONCE, Kind.GIVE_BACK, Kind.CONSUME, Kind.RELEASE, Kind.SETTLE_AGAIN);
    }

    @Test
    @DisplayName("EXE-10: the sums stay exact when documents appear late or change outside and others take their share")
    void sumsAreExactWhateverHappensOutside() {
        assertSums(Kind.values());
    }

    /** Each history has a tenant of its own, so that the store need not be emptied in between. */
    private void assertSums(Kind... kinds) {
        IntStream.range(0, histories()).forEach(seed -> {
            List<Move> history = history(new SplittableRandom(seed), kinds);
            LedgerMachine machine = new LedgerMachine(store, "acme-" + seed);
            assertThatCode(() -> history.forEach(machine::run))
                    .as("history %d: %s", seed, history)
                    .doesNotThrowAnyException();
        });
    }

    private static List<Move> history(RandomGenerator random, Kind... kinds) {
        return Stream.generate(() -> new Move(
                        kinds[random.nextInt(kinds.length)], random.nextInt(8), random.nextInt(7), random.nextInt(7)))
                .limit(LENGTH)
                .toList();
    }
}
