/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What figures depend on. */
final class Conditions {

    private Conditions() {}

    static Map<String, String> now(Effort effort) {
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put("effort", effort.name().toLowerCase(Locale.ROOT));
        conditions.put("java", Runtime.version().toString());
        conditions.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        conditions.put(
                "loadAverage",
                String.format(
                        Locale.ROOT,
                        "%.1f",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        return conditions;
    }
}
