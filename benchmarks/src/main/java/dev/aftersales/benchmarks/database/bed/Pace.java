/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.bed;

import java.time.Duration;

/**
 * How long is measured.
 *
 * @param practice how long each side practises before it is measured
 * @param rounds how often sides take turns
 * @param turn how long a turn is
 * @param tickets how many tickets are many
 */
public record Pace(Duration practice, int rounds, Duration turn, int tickets) {

    /** A few minutes, with a tenth of the tickets. */
    public static final Pace QUICK = new Pace(Duration.ofSeconds(8), 7, Duration.ofMillis(1_500), 100_000);

    /** About half an hour, with a million tickets. */
    public static final Pace FULL = new Pace(Duration.ofSeconds(20), 15, Duration.ofSeconds(3), 1_000_000);

    /**
     * The same with another number of tickets.
     *
     * @param many how many tickets are many
     * @return the pace
     */
    public Pace with(int many) {
        return new Pace(practice, rounds, turn, many);
    }
}
