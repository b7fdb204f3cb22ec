/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.databases;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Stops and starts a PostgreSQL server by its own control program. */
final class PostgresControl {

    private final Path data;

    PostgresControl(Path data) {
        this.data = data;
    }

    void stopImmediately() {
        run("stop", "-m", "immediate");
    }

    /**
     * Stops the server of a process that was killed, which goes on without it. The lock of the embedded server goes with its
     * process.
     *
     * @throws IllegalStateException if that process lives
     */
    void stopWhatWasLeft() {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            requireUnused();
            // It fails where nothing runs any more.
            exitOf(command("stop", "-m", "fast"));
        }
    }

    private void requireUnused() {
        try (FileChannel lock =
                FileChannel.open(data.resolve("epg-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (lock.tryLock() == null) {
                throw new IllegalStateException("another process uses " + data);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A restart takes the command line of the last start, which a plain start does not. */
    void startAgain() {
        run("restart", "-m", "immediate");
    }

    private void run(String... arguments) {
        List<String> command = command(arguments);
        int exit = exitOf(command);
        if (exit != 0) {
            throw new IllegalStateException("exit code " + exit + " of " + String.join(" ", command));
        }
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses root; in a user namespace of its own it does not see it.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(program().toString(), "-D", data.toString(), "-w"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Next to the server's own program, which the server notes with its command line. */
    private Path program() {
        try {
            String commandLine = Files.readString(data.resolve("postmaster.opts"));
            Path server = Path.of(commandLine.substring(0, commandLine.indexOf(" \"")));
            return server.resolveSibling("pg_ctl");
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL was never started in " + data, failure);
        }
    }

    private static int exitOf(List<String> command) {
        try {
            // The server inherits the streams: nobody would read a pipe as long as it lives.
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot run " + command.get(0), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL stops or starts", interrupted);
        }
    }
}
