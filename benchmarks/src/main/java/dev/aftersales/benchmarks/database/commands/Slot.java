/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import java.util.Arrays;

/**
 * What some clients got done in one go.
 *
 * @param clients how many worked at once, each beginning its next command when the last was done
 * @param seconds how long
 * @param nanos how long each command took, sorted
 * @param again how often a command had to begin again
 * @param cpuNanos processor time of the clients' threads, all together
 * @param bytes what the clients' threads allocated, all together
 */
record Slot(int clients, double seconds, long[] nanos, long again, long cpuNanos, long bytes) {

    private static final double NANOS_PER_MICRO = 1_000;
    private static final double MICROS_PER_SECOND = 1_000_000;

    Slot {
        Arrays.sort(nanos);
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    /** The mean time of a command in microseconds, as the clients saw it. */
    double micros() {
        return clients * seconds * MICROS_PER_SECOND / nanos.length;
    }

    double percentileMicros(double percent) {
        int rank = (int) Math.ceil(percent / 100 * nanos.length);
        return nanos[Math.max(0, rank - 1)] / NANOS_PER_MICRO;
    }

    /** Processor time per command on the client's side. */
    double cpuMicros() {
        return cpuNanos / NANOS_PER_MICRO / nanos.length;
    }

    double bytesPerCommand() {
        return (double) bytes / nanos.length;
    }

    double againPerCommand() {
        return (double) again / nanos.length;
    }
}
