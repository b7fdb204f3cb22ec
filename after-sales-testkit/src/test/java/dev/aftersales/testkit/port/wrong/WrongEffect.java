/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.port.InMemoryAccounting;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What any port with effects may get wrong, tried on credit notes, with the rules of the kit that must say so. */
enum WrongEffect implements AccountingDefect {
    PROMISES_DIFFERENTLY_EACH_TIME(books -> EffectLapses.promisesDifferently(), "EFF-1"),
    CLAIMS_TO_DECIDE_KEYS(
            EffectStrength.LOOKUP, books -> EffectLapses.claimsKeyed(), "EFF-4", "EFF-5", "EFF-6", "EFF-8"),
    LOOKS_BEFORE_IT_LEAPS(
            EffectStrength.LOOKUP, books -> EffectLapses.looksBeforeItLeaps(WrongEffect::lookup), "EFF-5"),
    FORGETS_KEYS_AFTER_A_RESTART(books -> EffectLapses.forgetsKeys(books.restarts()), "EFF-6"),
    FINDS_ONLY_THE_FIRST(
            EffectStrength.LOOKUP,
            books -> EffectLapses.findsOnlyTheFirst(),
            "EFF-4",
            "EFF-5",
            "EFF-6",
            "EFF-8",
            "EFF-16"),
    FINDS_NOTHING(
            books -> EffectLapses.findsNothing(),
            "EFF-3",
            "EFF-4",
            "EFF-5",
            "EFF-6",
            "EFF-7",
            "EFF-8",
            "EFF-9",
            "EFF-16"),
    IS_ALWAYS_IN_PROGRESS(books -> EffectLapses.isAlwaysInProgress(), "EFF-2"),
    ANSWERS_NULL_TO_A_REPEAT(books -> EffectLapses.answersNullToARepeat(), "EFF-4", "EFF-5", "EFF-6"),
    REFUSES_A_REPEAT(books -> EffectLapses.refusesARepeat(), "EFF-4", "EFF-5", "EFF-6"),
    TAKES_KEYS_BEFORE_IT_ACTS(books -> EffectLapses.takesKeysBeforeItActs(WrongEffect::lookup), "EFF-9"),
    SHARES_THE_KEY_AMONG_THREADS(books -> EffectLapses.sharesTheKey(), "EFF-7"),
    TELLS_A_LOSS_AS_A_REFUSAL(books -> EffectLapses.tellsLossAsRefusal(), "EFF-8", "EFF-9"),
    TELLS_A_LOSS_AS_UNAVAILABLE(books -> EffectLapses.tellsLossAsUnavailable(), "EFF-8"),
    SENDS_AGAIN_LATER(
            books -> new BackgroundRetries(
                    books.clock(), Duration.ofMillis(500), lost -> !(lost instanceof PortUnavailable)),
            "EFF-10"),
    SENDS_WHEN_IT_IS_BACK(
            books -> new BackgroundRetries(books.clock(), Duration.ZERO, PortUnavailable.class::isInstance), "EFF-11"),
    DOES_NOT_SAY_THAT_IT_IS_AWAY(books -> EffectLapses.tellsUnavailableAsAnything(), "EFF-12"),
    IGNORES_DEADLINES(books -> EffectLapses.ignoresDeadlines(), "EFF-13"),
    IGNORES_INTERRUPTS(
            books -> {
                books.letsGoWithin(Duration.ofMillis(200));
                return EffectLapses.ignoresInterrupts();
            },
            "EFF-14"),
    CLOSES_NOTHING(InMemoryErpBuilder::closingKeys, books -> EffectLapses.closesNothing(), "EFF-15");

    private final UnaryOperator<InMemoryErpBuilder> setUp;
    private final Function<InMemoryAccounting, Answering> answering;
    private final Set<String> breaks;

    WrongEffect(Function<InMemoryAccounting, Answering> answering, String... breaks) {
        this(UnaryOperator.identity(), answering, breaks);
    }

    WrongEffect(EffectStrength strength, Function<InMemoryAccounting, Answering> answering, String... breaks) {
        this(builder -> builder.strength(strength), answering, breaks);
    }

    WrongEffect(
            UnaryOperator<InMemoryErpBuilder> setUp,
            Function<InMemoryAccounting, Answering> answering,
            String... breaks) {
        this.setUp = setUp;
        this.answering = answering;
        this.breaks = Set.of(breaks);
    }

    /** Who finds what an effect has made. */
    private static String lookup(Question effect) {
        return effect.is("duplicateAsDraft") ? "lookupDuplicate" : "lookupCreditNote";
    }

    @Override
    public UnaryOperator<InMemoryErpBuilder> setUp() {
        return setUp;
    }

    @Override
    public Answering answering(InMemoryAccounting books) {
        return answering.apply(books);
    }

    @Override
    public Set<String> breaks() {
        return breaks;
    }
}
