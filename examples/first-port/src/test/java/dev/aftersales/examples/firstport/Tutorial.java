/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The page that this project belongs to.
 *
 * @param text all of it
 */
record Tutorial(String text) {

    private static final Path PAGE = Path.of("..", "..", "docs", "implementing-a-port.md");

    static Tutorial read() throws IOException {
        return new Tutorial(Files.readString(PAGE));
    }

    /** The lines that the page quotes of the report of a step, after a comment that names it; dots stand for what is left out. */
    List<String> report(Step step) {
        String begin = "<!-- report: " + step.name().toLowerCase(Locale.ROOT) + " -->\n```\n";
        int from = text.indexOf(begin);
        if (from < 0) {
            throw new AssertionError("the page has no " + begin);
        }
        int start = from + begin.length();
        return text.substring(start, text.indexOf("\n```", start))
                .lines()
                .filter(line -> !line.strip().equals("..."))
                .toList();
    }
}
