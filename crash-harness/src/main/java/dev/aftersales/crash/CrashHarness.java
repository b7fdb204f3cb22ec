/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash;

import dev.aftersales.crash.control.Campaign;
import dev.aftersales.crash.control.Soak;
import dev.aftersales.crash.wire.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The harness from the command line. */
@Command(
        name = "crash-harness",
        mixinStandardHelpOptions = true,
        description =
                "Kills nodes until enough were killed, or lets them work for long; then says whether anything was lost,"
                        + " doubled or held on to.")
public final class CrashHarness implements Callable<Integer> {

    private static final int MOST_ROUNDS = 1_000;

    @Option(names = "--kills", defaultValue = "1000", description = "How many nodes to kill (${DEFAULT-VALUE}).")
    private int kills;

    @Option(names = "--soak", description = "Lets nodes work for so long instead, for example 10m.")
    private @Nullable String soak;

    @Option(names = "--seed", description = "Where chance begins; the time if left out.")
    private @Nullable Long seed;

    @Option(names = "--directory", description = "Where logs and the result are kept (crash-harness-logs).")
    private Path directory = Path.of("crash-harness-logs");

    private CrashHarness() {}

    /** Runs from the command line. */
    public static void main(String[] args) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        System.exit(new CommandLine(new CrashHarness()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        long chosen = seed == null ? Clock.systemUTC().millis() : seed;
        Path logs = directory.resolve("seed-" + chosen);
        System.out.println("seed " + chosen + ", logs in " + logs);
        return soak == null ? crash(chosen, logs) : soak(chosen, logs, Duration.parse("PT" + soak));
    }

    private int crash(long chosen, Path logs) throws IOException {
        Campaign.Outcome outcome = new Campaign(logs, chosen, System.out::println).run(kills, MOST_ROUNDS);
        return finish(logs, outcome, outcome.findings());
    }

    private static int soak(long chosen, Path logs, Duration duration) throws IOException {
        Soak.Outcome outcome = new Soak(logs, chosen, System.out::println).run(duration);
        return finish(logs, outcome, outcome.findings());
    }

    private static int finish(Path logs, Object outcome, List<String> findings) throws IOException {
        Path result = logs.resolve("result.json");
        Files.writeString(result, Wire.line(outcome));
        System.out.println(findings.isEmpty() ? "nothing was lost, and nothing doubled" : "FOUND " + findings);
        System.out.println("result in " + result);
        return findings.isEmpty() ? 0 : 1;
    }
}
