/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import dev.aftersales.benchmarks.database.DatabaseBenchmarks;
import dev.aftersales.benchmarks.database.DatabaseFigures;
import dev.aftersales.benchmarks.database.Part;
import dev.aftersales.benchmarks.database.bed.Pace;
import dev.aftersales.benchmarks.database.bed.Server;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database is measured, and what of it. */
final class DatabaseOptions {

    @Option(
            names = "--part",
            split = ",",
            paramLabel = "PART",
            description = "What to measure of it: ${COMPLETION-CANDIDATES}; everything when left out.")
    private Set<Part> parts = EnumSet.allOf(Part.class);

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            description = "A PostgreSQL database to measure on; an embedded one is started when left out.")
    private @Nullable String jdbcUrl;

    @Option(names = "--user", description = "Who connects to it.")
    private @Nullable String user;

    @Option(
            names = "--password",
            description = "The password; asked for when no value is given.",
            interactive = true,
            arity = "0..1")
    private @Nullable String password;

    @Option(names = "--tickets", description = "How many tickets are many: 100,000 quickly, a million fully.")
    private @Nullable Integer tickets;

    DatabaseFigures measure(Pace pace, PrintWriter out) {
        Pace asked = tickets == null ? pace : pace.with(tickets);
        try (Server server = jdbcUrl == null ? Server.embedded() : Server.at(jdbcUrl, user, password)) {
            return new DatabaseBenchmarks(server, asked, out).measure(parts);
        }
    }
}
