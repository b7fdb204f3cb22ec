/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import java.util.stream.DoubleStream;

/** The middle of figures, which a disturbed one does not move. */
public final class Medians {

    private Medians() {}

    /**
     * The median.
     *
     * @param figures at least one
     * @return the one in the middle, or half-way between the two that are
     */
    public static double of(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
