/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The process of the server: killed, halted, and started again by the project's own script. */
public final class ServerProcess {

    private static final long MINUTES = 5;

    private final Path home;
    private final int port;
    private final String backEnd;
    private final Duration sessionAge;

    ServerProcess(Path home, int port, String backEnd, Duration sessionAge) {
        this.home = home;
        this.port = port;
        this.backEnd = backEnd;
        this.sessionAge = sessionAge;
    }

    private long pid() {
        try {
            return Long.parseLong(Files.readString(home.resolve("trytond.pid")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL, and waits until it is gone. */
    public void kill() {
        ProcessHandle process = ProcessHandle.of(pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().orTimeout(MINUTES, TimeUnit.MINUTES).join();
    }

    public void halt() {
        run(List.of("kill", "-STOP", String.valueOf(pid())));
    }

    /** Does nothing to one that is not halted. */
    public void goOn() {
        if (ProcessHandle.of(pid()).isEmpty()) {
            return;
        }
        run(List.of("kill", "-CONT", String.valueOf(pid())));
    }

    public void start() {
        run(List.of(Path.of("erp").toAbsolutePath().toString(), "start"));
    }

    private void run(List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("ERP_HOME", home.toString());
        builder.environment().put("ERP_PORT", String.valueOf(port));
        builder.environment().put("ERP_BACKEND", backEnd);
        builder.environment().put("ERP_SESSION_AGE", String.valueOf(sessionAge.toSeconds()));
        try {
            Process process = builder.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(command + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
