/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.aftersales.benchmarks.database.DatabaseFigures;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line of the benchmarks. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        version = "benchmarks 0.1.0",
        sortOptions = false,
        description = {
            "Measures the library on its in-memory store, or on PostgreSQL, over the in-memory back end.",
            "Prints a table; figures mean something on a quiet machine only."
        })
public final class Benchmarks implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--group",
            split = ",",
            paramLabel = "GROUP",
            description = "What to measure: ${COMPLETION-CANDIDATES}; all but the database when left out.")
    private Set<Group> groups = EnumSet.complementOf(EnumSet.of(Group.DATABASE));

    @ArgGroup(heading = "Of the group database:%n", exclusive = false)
    private DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--quick", description = "One short run of each, about five minutes in all; so when left out.")
    private boolean quick;

    @Option(names = "--full", description = "Several longer runs of each, about half an hour in all.")
    private boolean full;

    @Option(names = "--report", paramLabel = "FILE.json", description = "Writes the figures as JSON.")
    private @Nullable Path report;

    @Option(names = "--verbose", description = "Lets JMH tell what it does.")
    private boolean verbose;

    private Benchmarks() {}

    /**
     * Runs the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.exit(run(args));
    }

    static int run(String... args) {
        return new CommandLine(new Benchmarks())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                            .forEach(cause -> line.getErr().println("benchmarks: " + cause.getMessage()));
                    return 1;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws IOException, RunnerException {
        if (quick && full) {
            throw new CommandLine.ParameterException(commandLine(), "--quick or --full, not both");
        }
        Effort effort = full ? Effort.FULL : Effort.QUICK;
        Map<String, String> conditions = Conditions.now(effort);
        out().println(conditions);
        Measured measured = new Measured(conditions, timings(effort), flatness(effort), database(effort));
        if (report != null) {
            JSON.writeValue(report.toFile(), measured);
        }
        return 0;
    }

    private Map<Group, List<Timing>> timings(Effort effort) throws RunnerException {
        Map<Group, List<Timing>> timings = new EnumMap<>(Group.class);
        JmhRun run = new JmhRun(effort, verbose);
        for (Group group : groups) {
            List<Timing> ofGroup = new ArrayList<>();
            for (Class<?> benchmarks : group.benchmarks()) {
                ofGroup.addAll(run.of(benchmarks));
            }
            if (!ofGroup.isEmpty()) {
                new Tables(out()).timings(group, ofGroup);
                timings.put(group, ofGroup);
            }
        }
        return timings;
    }

    private List<Flatness.Size> flatness(Effort effort) {
        if (!groups.contains(Group.FLATNESS)) {
            return List.of();
        }
        List<Flatness.Size> sizes = new Flatness(effort).measure();
        new Tables(out()).flatness(sizes);
        return sizes;
    }

    private @Nullable DatabaseFigures database(Effort effort) {
        return groups.contains(Group.DATABASE) ? database.measure(effort.database(), out()) : null;
    }

    private PrintWriter out() {
        return commandLine().getOut();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
