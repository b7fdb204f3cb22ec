/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.aftersales.examples.stores.ExampleCommand;
import dev.aftersales.examples.stores.OpenStore;
import dev.aftersales.examples.stores.StoreOptions;
import dev.aftersales.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the replay. */
@Command(
        name = "retail-replay",
        mixinStandardHelpOptions = true,
        version = "retail-replay 0.1.0",
        sortOptions = false,
        description = {
            "Plays a real retailer's life through After-Sales: sales become invoices and deliveries,"
                    + " cancellations become tickets with returns and refunds.",
            "Reads files in the columns of the data set Online Retail (Chen 2015, doi 10.24432/C5BW33,"
                    + " CC BY 4.0), plain or gzip."
        })
public final class RetailReplay implements Callable<Integer> {

    private static final String DEFAULT_INPUT = "online-retail-2010-12.csv.gz";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--input",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files of retail rows, oldest first; December 2010 when left out.")
    private List<Path> input = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many agents work at once; ${DEFAULT-VALUE} when left out.")
    private int threads = 2;

    @Option(names = "--report", paramLabel = "FILE.json", description = "Writes the figures as JSON.")
    private @Nullable Path report;

    @Option(
            names = "--expect",
            paramLabel = "FILE.json",
            description = "Compares the figures with these; exit code 3 when one differs.")
    private @Nullable Path expect;

    @Mixin
    private final StoreOptions stores = new StoreOptions();

    private RetailReplay() {}

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
        return ExampleCommand.line(new RetailReplay()).execute(args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1 || threads > 256) {
            throw new ParameterException(commandLine(), "--threads must be 1 to 256, not " + threads);
        }
        try (OpenStore kept = stores.open(threads + 1)) {
            Report done = replay(kept);
            out().println(Summary.of(done));
            if (report != null) {
                JSON.writeValue(report.toFile(), done);
            }
            return expect == null || asExpected(done.figures(), expect) ? 0 : 3;
        }
    }

    private Report replay(OpenStore kept) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Replay replay = new Replay();
        readInput(replay);
        long played = System.nanoTime();
        Figures figures = play(replay, kept.store());
        long end = System.nanoTime();
        double seconds = (end - start) / 1e9;
        long perSecond = Math.round(replay.commands() / ((end - played) / 1e9));
        return new Report(
                figures,
                kept.place(),
                Math.round(seconds * 100) / 100.0,
                replay.commands(),
                perSecond,
                PeakHeap.mebibytes());
    }

    private void readInput(Replay replay) throws IOException {
        if (input.isEmpty()) {
            try (InputStream month = Objects.requireNonNull(RetailReplay.class.getResourceAsStream(DEFAULT_INPUT))) {
                replay.read(month, DEFAULT_INPUT);
            }
        }
        for (Path path : input) {
            if (!Files.isReadable(path)) {
                throw new ParameterException(commandLine(), "--input: no such file: " + path);
            }
            try (InputStream rows = Files.newInputStream(path)) {
                replay.read(rows, path.toString());
            }
        }
    }

    private Figures play(Replay replay, Store store) throws InterruptedException {
        if (System.console() == null) {
            return replay.play(store, threads, done -> {});
        }
        ProgressBarBuilder bar = new ProgressBarBuilder().setTaskName("Tickets").setInitialMax(replay.tickets());
        try (ProgressBar shown = bar.build()) {
            return replay.play(store, threads, shown::stepTo);
        }
    }

    private boolean asExpected(Figures figures, Path file) throws IOException {
        JsonNode expected = JSON.readTree(file.toFile());
        JsonNode actual = JSON.valueToTree(figures);
        List<String> differences = new ArrayList<>();
        expected.fieldNames().forEachRemaining(name -> {
            if (!expected.get(name).asText().equals(actual.path(name).asText())) {
                differences.add(name + ": expected " + expected.get(name).asText() + ", was "
                        + actual.path(name).asText());
            }
        });
        differences.forEach(out()::println);
        out().println(differences.isEmpty() ? "All figures as expected." : differences.size() + " figures differ.");
        out().flush();
        return differences.isEmpty();
    }

    private PrintWriter out() {
        return commandLine().getOut();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
