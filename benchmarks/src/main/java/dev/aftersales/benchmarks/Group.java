/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import java.util.List;

/** What can be measured by itself. */
enum Group {
    /** One command: refund, confirmation, return, coupon, task. */
    EXECUTE(ExecuteBenchmark.class),
    /** A preview, and a request that is sent again. */
    ASK(AskBenchmark.class),
    /** Forms and ticket views among few and many actions. */
    FORMS(FormsBenchmark.class, LongTicketBenchmark.class),
    /** Commands among a thousand and a million tickets, with processor time and bytes per command. */
    FLATNESS(),
    /** The store on PostgreSQL; measured only when asked for. */
    DATABASE();

    private final List<Class<?>> benchmarks;

    Group(Class<?>... benchmarks) {
        this.benchmarks = List.of(benchmarks);
    }

    /** The JMH benchmarks of the group. */
    List<Class<?>> benchmarks() {
        return benchmarks;
    }
}
