/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.replay;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * The figures of a replay, and what it took.
 *
 * @param figures what it came to
 * @param store where it was kept
 * @param seconds from the first row read to the last ticket played
 * @param commands commands executed
 * @param commandsPerSecond commands in each second of playing
 * @param peakHeapMiB the most heap in use after any collection and at the end, in MiB
 */
record Report(
        @JsonUnwrapped Figures figures,
        String store,
        double seconds,
        long commands,
        long commandsPerSecond,
        long peakHeapMiB) {}
