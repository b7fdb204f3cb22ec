/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.pgbench;

import dev.aftersales.benchmarks.CommandKind;
import dev.aftersales.benchmarks.database.bed.Bed;
import dev.aftersales.benchmarks.database.bed.Pace;
import dev.aftersales.benchmarks.database.bed.Recorder;
import dev.aftersales.benchmarks.database.bed.Server;
import dev.aftersales.benchmarks.database.bed.Stores;
import dev.aftersales.benchmarks.database.commands.Filling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the scripts that are kept beside the program.
 *
 * @param server where
 * @param pace how long
 */
public record Pgbench(Server server, Pace pace) {

    private static final List<String> SPREAD = List.of("two-transactions", "one-transaction");
    private static final List<String> HOT = List.of("hot-conditional-update", "hot-select-for-update");
    private static final List<Integer> CROWDS = List.of(1, 4, 16);
    private static final int TICKETS = 10_000;
    private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");
    private static final double MICROS_PER_SECOND = 1_000_000;

    /**
     * Whether there is such a program.
     *
     * @return true if it can be started
     */
    public static boolean isInstalled() {
        try {
            return new ProcessBuilder("pgbench", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Runs all scripts.
     *
     * @return what came of each
     */
    public List<PgbenchRun> measure() {
        List<PgbenchRun> runs = new ArrayList<>();
        try (Bed bed = server.bed("pgbench");
                Stores stores = Stores.on(bed)) {
            new Filling(bed, stores.portable(), Recorder.record(CommandKind.RETURN)).with(TICKETS);
            for (int clients : CROWDS) {
                SPREAD.forEach(script -> runs.add(run(bed, script, clients)));
            }
            HOT.forEach(script -> runs.add(run(bed, script, Server.MOST_CLIENTS)));
        }
        return runs;
    }

    private PgbenchRun run(Bed bed, String script, int clients) {
        String output = start(bed, script, clients);
        Matcher figure = PER_SECOND.matcher(output);
        if (!figure.find() || output.contains("aborted")) {
            throw new IllegalStateException("pgbench, " + script + ": " + output);
        }
        double perSecond = Double.parseDouble(figure.group(1));
        return new PgbenchRun(script, clients, perSecond, clients * MICROS_PER_SECOND / perSecond);
    }

    private String start(Bed bed, String script, int clients) {
        try {
            Path file = Files.createTempFile(script, ".sql");
            Files.write(file, text(script));
            ProcessBuilder program = new ProcessBuilder(command(script, file, clients)).redirectErrorStream(true);
            program.environment().put("PGOPTIONS", "-c search_path=" + bed.schema());
            program.environment().put("PGPASSWORD", server.database().password());
            Process process = program.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Files.delete(file);
            return output;
        } catch (IOException failure) {
            throw new UncheckedIOException("pgbench cannot be run", failure);
        }
    }

    private List<String> command(String script, Path file, int clients) {
        long seconds = Math.max(1, pace.turn().multipliedBy(pace.rounds()).toSeconds());
        List<String> command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-f", file.toString()));
        command.addAll(
                List.of("-D", "tickets=" + TICKETS, "-D", "number=0", "-D", "series=" + series(script, clients)));
        command.addAll(List.of("-c", "" + clients, "-j", "" + Math.min(clients, 2), "-T", "" + seconds));
        if (!server.database().user().isEmpty()) {
            command.addAll(List.of("-U", server.database().user()));
        }
        command.add(server.database().jdbcUrl().substring("jdbc:".length()));
        return command;
    }

    /** Short, since it is part of port keys, and another one for each run. */
    private static String series(String script, int clients) {
        return (HOT.contains(script) ? HOT.indexOf(script) + 2 : SPREAD.indexOf(script)) + "c" + clients;
    }

    private static byte[] text(String script) throws IOException {
        try (InputStream text = Objects.requireNonNull(
                Pgbench.class.getResourceAsStream(script + ".sql"), () -> "no script " + script)) {
            return text.readAllBytes();
        }
    }
}
