/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database;

import dev.aftersales.benchmarks.database.bed.Target;
import dev.aftersales.benchmarks.database.commands.Standing;
import dev.aftersales.benchmarks.database.pgbench.PgbenchRun;
import dev.aftersales.benchmarks.database.scale.ScaleFigures;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Prints figures for people.
 *
 * @param out where to
 */
record DatabaseTables(PrintWriter out) {

    private static final double BYTES_PER_KB = 1_000;

    void standings(String what, List<Standing> standings) {
        line(
                "%n%-36s %10s %10s %10s %8s %8s %8s %8s",
                what, "per second", "p50 us", "p99 us", "again", "cpu us", "kB", "ratio");
        for (Standing standing : standings) {
            line(
                    "%-36s %10.0f %10.0f %10.0f %8.3f %8.0f %8.0f %8.2f",
                    standing.name(),
                    standing.perSecond(),
                    standing.p50Micros(),
                    standing.p99Micros(),
                    standing.againPerCommand(),
                    standing.cpuMicros(),
                    standing.bytes() / BYTES_PER_KB,
                    standing.ratio());
        }
    }

    void scale(ScaleFigures figures) {
        line("%n%-62s %12s", "AMONG " + figures.tickets() + " TICKETS", "");
        figures.figures().forEach((what, figure) -> line("%-62s %12.1f", what, figure));
    }

    void pgbench(List<PgbenchRun> runs) {
        line("%n%-36s %10s %10s %10s", "PGBENCH", "clients", "per second", "mean us");
        runs.forEach(run ->
                line("%-36s %10d %10.0f %10.0f", run.script(), run.clients(), run.perSecond(), run.meanMicros()));
    }

    void targets(List<Target> targets) {
        line("%nTARGETS");
        targets.forEach(target -> line("%s", target));
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }
}
