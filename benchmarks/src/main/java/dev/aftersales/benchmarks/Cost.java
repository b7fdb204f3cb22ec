/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * What work in one thread costs.
 *
 * @param cpuMicros processor time of the thread, which other programs on the machine do not lengthen much
 * @param wallMicros time on the clock
 * @param bytes what the thread allocates
 */
record Cost(double cpuMicros, double wallMicros, double bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_MICRO = 1_000;

    /** The median of each figure. */
    static Cost median(List<Cost> costs) {
        return new Cost(
                Medians.of(costs.stream().mapToDouble(Cost::cpuMicros)),
                Medians.of(costs.stream().mapToDouble(Cost::wallMicros)),
                Medians.of(costs.stream().mapToDouble(Cost::bytes)));
    }

    /** What each of several runs of the same work costs. */
    static Cost each(int runs, Runnable all) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        all.run();
        double wallNanos = System.nanoTime() - wall;
        double cpuNanos = THREADS.getCurrentThreadCpuTime() - cpu;
        double allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        return new Cost(cpuNanos / NANOS_PER_MICRO / runs, wallNanos / NANOS_PER_MICRO / runs, allocated / runs);
    }
}
