/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How likely each fault is. Immutable.
 *
 * <p>What is left of one is the chance that nothing goes wrong. Effects, and reads with lookups, have odds of their own.
 */
public final class FaultOdds {

    private record Chance(boolean onEffects, Fault fault, double probability) {}

    private final List<Chance> chances;

    private FaultOdds(List<Chance> chances) {
        this.chances = chances;
    }

    /**
     * Nothing goes wrong.
     *
     * @return odds to add to
     */
    public static FaultOdds none() {
        return new FaultOdds(List.of());
    }

    /**
     * These odds, and a fault on effects.
     *
     * @param fault what may go wrong with an effect
     * @param probability how likely, from 0 to 1
     * @return the odds
     */
    public FaultOdds onEffects(Fault fault, double probability) {
        return with(new Chance(true, fault, probability));
    }

    /**
     * These odds, and a fault on reads and lookups.
     *
     * @param fault what may go wrong with a read or lookup
     * @param probability how likely, from 0 to 1
     * @return the odds
     */
    public FaultOdds onReads(Fault fault, double probability) {
        return with(new Chance(false, fault, probability));
    }

    private FaultOdds with(Chance chance) {
        if (!(chance.probability() >= 0 && sum(chance.onEffects()) + chance.probability() <= 1.0 + 1e-9)) {
            throw new IllegalArgumentException("probabilities must add up to at most 1");
        }
        List<Chance> all = new ArrayList<>(chances);
        all.add(chance);
        return new FaultOdds(List.copyOf(all));
    }

    private double sum(boolean onEffects) {
        return chances.stream()
                .filter(chance -> chance.onEffects() == onEffects)
                .mapToDouble(Chance::probability)
                .sum();
    }

    Optional<Fault> draw(Request request, double lot) {
        boolean effect = request.operation().kind() == Operation.Kind.EFFECT;
        double rest = lot;
        for (Chance chance : chances) {
            if (chance.onEffects() == effect) {
                rest -= chance.probability();
                if (rest < 0) {
                    return Optional.of(chance.fault());
                }
            }
        }
        return Optional.empty();
    }
}
