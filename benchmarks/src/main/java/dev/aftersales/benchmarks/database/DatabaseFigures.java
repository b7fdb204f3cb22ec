/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database;

import dev.aftersales.benchmarks.database.bed.Target;
import dev.aftersales.benchmarks.database.commands.Standing;
import dev.aftersales.benchmarks.database.pgbench.PgbenchRun;
import dev.aftersales.benchmarks.database.scale.ScaleFigures;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was measured on a database.
 *
 * @param conditions server settings
 * @param commands who did how well, by what was done
 * @param scale what was measured among many tickets; null when not measured
 * @param pgbench what pgbench says; empty when not measured or not installed
 * @param targets what was aimed at, and what came of it
 */
public record DatabaseFigures(
        Map<String, String> conditions,
        Map<String, List<Standing>> commands,
        @Nullable ScaleFigures scale,
        List<PgbenchRun> pgbench,
        List<Target> targets) {}
