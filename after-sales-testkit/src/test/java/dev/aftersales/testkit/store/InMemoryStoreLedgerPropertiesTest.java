/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import dev.aftersales.store.memory.InMemoryStore;
import dev.aftersales.testkit.store.LedgerMachine.Kind;
import dev.aftersales.testkit.store.LedgerMachine.Move;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Caps against a model of them, over any history of actions and outside changes. */
class InMemoryStoreLedgerPropertiesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    @Property(tries = 1000)
    @Label(
            "REF-9: reserved is what open actions hold and consumed what documents take, never negative, never above total")
    void sumsAreExactWithinTheTotal(@ForAll("ownHistories") List<Move> history) {
        run(history);
    }

    @Property(tries = 1000)
    @Label("EXE-10: the sums stay exact when documents appear late or change outside and others take their share")
    void sumsAreExactWhateverHappensOutside(@ForAll("allHistories") List<Move> history) {
        run(history);
    }

    private static void run(List<Move> history) {
        LedgerMachine machine = new LedgerMachine(new InMemoryStore(CLOCK), "acme");
        history.forEach(machine::run);
    }

    @Provide
    Arbitrary<List<Move>> ownHistories() {
        return histories(Kind.TAKE, Kind.TAKE_AT_ONCE, Kind.GIVE_BACK, Kind.CONSUME, Kind.RELEASE, Kind.SETTLE_AGAIN);
    }

    @Provide
    Arbitrary<List<Move>> allHistories() {
        return histories(Kind.values());
    }

    private static Arbitrary<List<Move>> histories(Kind... kinds) {
        return Combinators.combine(
                        Arbitraries.of(kinds),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 6))
                .as(Move::new)
                .list()
                .ofMaxSize(40);
    }
}
