/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** The README, and the tests whose code it shows. */
final class Readme {

    private static final String BEGIN = "// begin of the README's example";
    private static final String END = "// end of the README's example";

    private Readme() {}

    static String text() throws IOException {
        return Files.readString(Path.of("../../README.md"));
    }

    /** The README must show exactly what stands between the marks. */
    static void assertShows(Class<?> test) throws IOException {
        List<String> source = stripped(
                Files.readString(Path.of("src/test/java", test.getName().replace('.', '/') + ".java")));
        List<String> example = source.subList(source.indexOf(BEGIN) + 1, source.indexOf(END));
        assertTrue(
                Collections.indexOfSubList(stripped(text()), example) >= 0,
                "the README shows another example: " + example);
    }

    private static List<String> stripped(String text) {
        return text.lines().map(String::strip).toList();
    }
}
