/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.scale;

import dev.aftersales.benchmarks.database.bed.Target;
import java.util.List;
import java.util.Map;

/**
 * What was measured among many tickets.
 *
 * @param tickets how many
 * @param actions how many finished actions there were
 * @param figures by what was measured, with the unit in its name
 * @param targets what was aimed at
 */
public record ScaleFigures(int tickets, long actions, Map<String, Double> figures, List<Target> targets) {}
