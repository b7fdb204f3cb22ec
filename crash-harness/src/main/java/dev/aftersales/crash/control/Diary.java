/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** What the controller did and when, in a file, to be read beside the logs of those it did it to. */
final class Diary {

    private final Path file;

    Diary(Path directory) {
        this.file = directory.resolve("diary.log");
    }

    void note(String what) {
        String line = LocalTime.now(Clock.system(ZoneOffset.UTC)) + " " + what + "\n";
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
