/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import dev.aftersales.benchmarks.database.bed.Pace;

/** How long is measured. */
enum Effort {
    /** About five minutes on a quiet machine. */
    QUICK(1, 1, 2, 30, Pace.QUICK),
    /** About half an hour. */
    FULL(5, 2, 3, 60, Pace.FULL);

    private final int forks;
    private final int warmUpSeconds;
    private final int seconds;
    private final int rounds;
    private final Pace database;

    Effort(int forks, int warmUpSeconds, int seconds, int rounds, Pace database) {
        this.forks = forks;
        this.warmUpSeconds = warmUpSeconds;
        this.seconds = seconds;
        this.rounds = rounds;
        this.database = database;
    }

    /** In how many JVMs each benchmark runs, one after the other. */
    int forks() {
        return forks;
    }

    int warmUpSeconds() {
        return warmUpSeconds;
    }

    int seconds() {
        return seconds;
    }

    /** How often the sizes of a store take turns. */
    int rounds() {
        return rounds;
    }

    /** How long is measured on a database. */
    Pace database() {
        return database;
    }
}
