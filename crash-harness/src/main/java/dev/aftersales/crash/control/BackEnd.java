/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

import dev.aftersales.crash.erp.ErpLine;
import dev.aftersales.crash.erp.ErpProcess;
import dev.aftersales.crash.erp.Journal;
import dev.aftersales.crash.erp.Ledgers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The back end's process, as the controller sees it. It comes back on the same port, with what its journal holds. */
public final class BackEnd {

    private final Path directory;
    private Process process;
    private final int port;
    private final ErpLine line;

    private BackEnd(Path directory, Process process, int port) {
        this.directory = directory;
        this.process = process;
        this.port = port;
        this.line = new ErpLine(port);
    }

    static BackEnd start(Path directory) {
        Process process = launch(directory, 0);
        return new BackEnd(directory, process, port(process));
    }

    void killAndRestart() {
        Jvm.kill(process);
        process = launch(directory, port);
        port(process);
    }

    void kill() {
        Jvm.kill(process);
    }

    private static Process launch(Path directory, int port) {
        return Jvm.start(
                ErpProcess.class,
                directory.resolve("erp.log"),
                List.of("-cp", System.getProperty("java.class.path")),
                Integer.toString(port),
                journal(directory).toString());
    }

    /** The first thing it says, once it listens. */
    private static int port(Process process) {
        try {
            String said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            if (said == null) {
                throw new IllegalStateException("the back end does not start: see erp.log");
            }
            return Integer.parseInt(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    public ErpLine line() {
        return line;
    }

    /** From now on so many of a hundred requests go wrong. */
    void mishaps(int percent, long seed) {
        line.order("mishaps", null, Map.of("percent", Integer.toString(percent), "seed", Long.toString(seed)));
    }

    /** The ledgers as the journal has them, read from the disk and not from the process. */
    public Ledgers ledgers() {
        return Ledgers.replayed(journal(directory));
    }

    /** How many effects happened although nobody waited for them any more. */
    long lateArrivals() {
        return Journal.deeds(journal(directory)).stream()
                .filter(deed -> deed.request() != null
                        && deed.at().isAfter(deed.request().until()))
                .count();
    }

    private static Path journal(Path directory) {
        return directory.resolve("erp-journal.jsonl");
    }
}
