/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import dev.aftersales.benchmarks.database.DatabaseFigures;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the benchmarks measured.
 *
 * @param conditions the machine, and how busy it was
 * @param timings by group, what JMH sampled
 * @param flatness commands by the number of tickets; empty when not measured
 * @param database what was measured on PostgreSQL; null when not measured
 */
record Measured(
        Map<String, String> conditions,
        Map<Group, List<Timing>> timings,
        List<Flatness.Size> flatness,
        @Nullable DatabaseFigures database) {}
