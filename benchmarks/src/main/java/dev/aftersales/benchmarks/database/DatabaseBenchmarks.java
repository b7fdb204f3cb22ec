/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database;

import dev.aftersales.benchmarks.database.bed.Pace;
import dev.aftersales.benchmarks.database.bed.Server;
import dev.aftersales.benchmarks.database.bed.Target;
import dev.aftersales.benchmarks.database.commands.CommandRounds;
import dev.aftersales.benchmarks.database.commands.Standing;
import dev.aftersales.benchmarks.database.pgbench.Pgbench;
import dev.aftersales.benchmarks.database.pgbench.PgbenchRun;
import dev.aftersales.benchmarks.database.scale.Scale;
import dev.aftersales.benchmarks.database.scale.ScaleFigures;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All measurements on a database.
 *
 * @param server where
 * @param pace how long
 * @param out where tables are printed
 */
public record DatabaseBenchmarks(Server server, Pace pace, PrintWriter out) {

    /**
     * Measures, and prints each table as soon as it is there.
     *
     * @param parts what to measure
     * @return the figures
     */
    public DatabaseFigures measure(Set<Part> parts) {
        Map<String, String> conditions = server.conditions();
        out.println(conditions);
        Map<String, List<Standing>> standings = new LinkedHashMap<>();
        CommandRounds commands = new CommandRounds(server, pace, (what, measured) -> {
            standings.put(what, measured);
            new DatabaseTables(out).standings(what, measured);
        });
        List<Target> targets = new ArrayList<>();
        if (parts.contains(Part.COMMANDS)) {
            targets.addAll(commands.ofTheStore());
        }
        if (parts.contains(Part.WHOLE)) {
            commands.whole();
        }
        ScaleFigures scale = parts.contains(Part.SCALE) ? scale(targets) : null;
        List<PgbenchRun> pgbench = parts.contains(Part.PGBENCH) ? pgbench() : List.of();
        new DatabaseTables(out).targets(targets);
        return new DatabaseFigures(conditions, standings, scale, pgbench, targets);
    }

    private List<PgbenchRun> pgbench() {
        if (!Pgbench.isInstalled()) {
            out.println("pgbench is not installed");
            return List.of();
        }
        List<PgbenchRun> runs = new Pgbench(server, pace).measure();
        new DatabaseTables(out).pgbench(runs);
        return runs;
    }

    private @Nullable ScaleFigures scale(List<Target> targets) {
        ScaleFigures figures = new Scale(server, pace).measure();
        new DatabaseTables(out).scale(figures);
        targets.addAll(figures.targets());
        return figures;
    }
}
