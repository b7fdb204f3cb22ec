/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Map;

/** How a node's process is doing. */
final class Health {

    private Health() {}

    /** After a collection, so that what is counted is what is kept. */
    static Map<String, String> now() {
        System.gc();
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return Map.of(
                "heap", Long.toString(heap.getUsed()),
                "threads", Integer.toString(ManagementFactory.getThreadMXBean().getThreadCount()));
    }
}
