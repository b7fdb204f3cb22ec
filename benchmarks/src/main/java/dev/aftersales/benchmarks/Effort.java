/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

/** How long is measured. */
enum Effort {
    /** About five minutes on a quiet machine. */
    QUICK(1, 1, 2, 30),
    /** About half an hour. */
    FULL(5, 2, 3, 60);

    private final int forks;
    private final int warmUpSeconds;
    private final int seconds;
    private final int rounds;

    Effort(int forks, int warmUpSeconds, int seconds, int rounds) {
        this.forks = forks;
        this.warmUpSeconds = warmUpSeconds;
        this.seconds = seconds;
        this.rounds = rounds;
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
}
