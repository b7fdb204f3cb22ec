/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.bed;

import java.util.Locale;

/**
 * What was aimed at, and what came of it.
 *
 * @param what what is compared or counted
 * @param figure what was measured
 * @param bound what it should be
 * @param direction on which side of the bound it should be
 */
public record Target(String what, double figure, double bound, Direction direction) {

    /** On which side of a bound a figure should be. */
    public enum Direction {
        /** At most. */
        AT_MOST,
        /** At least. */
        AT_LEAST
    }

    /**
     * A figure that should not be above a bound.
     *
     * @param what what is compared or counted
     * @param figure what was measured
     * @param bound the bound
     * @return the target
     */
    public static Target atMost(String what, double figure, double bound) {
        return new Target(what, figure, bound, Direction.AT_MOST);
    }

    /**
     * A figure that should not be below a bound.
     *
     * @param what what is compared or counted
     * @param figure what was measured
     * @param bound the bound
     * @return the target
     */
    public static Target atLeast(String what, double figure, double bound) {
        return new Target(what, figure, bound, Direction.AT_LEAST);
    }

    /**
     * Whether it came out as it should.
     *
     * @return true if met
     */
    public boolean isMet() {
        return direction == Direction.AT_MOST ? figure <= bound : figure >= bound;
    }

    /** One line of a table. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-62s %12.2f   %s %-10.2f %s",
                what,
                figure,
                direction == Direction.AT_MOST ? "<=" : ">=",
                bound,
                isMet() ? "met" : "MISSED");
    }
}
