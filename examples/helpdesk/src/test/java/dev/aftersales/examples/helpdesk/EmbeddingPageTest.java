/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** docs/embedding.md shows this application's own code: each block stands in the file that is named above it. */
class EmbeddingPageTest {

    private static final Path DOCS = Path.of("..", "..", "docs");

    private static final Pattern QUOTATION =
            Pattern.compile("^\\[[^]]+]\\(([^)]+)\\)\\n\\n```\\w+\\n(.*?)\\n```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static String page() throws IOException {
        return Files.readString(DOCS.resolve("embedding.md"));
    }

    @TestFactory
    @DisplayName("the manual quotes")
    Stream<DynamicTest> quotes() throws IOException {
        return QUOTATION.matcher(page()).results().map(EmbeddingPageTest::stands);
    }

    private static DynamicTest stands(MatchResult quotation) {
        Path source = DOCS.resolve(quotation.group(1));
        return dynamicTest(
                quotation.group(2).lines().findFirst().orElseThrow(),
                () -> assertThat(flat(Files.readString(source))).contains(flat(quotation.group(2))));
    }

    /** Quotations stand less far to the right. */
    private static String flat(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    @Test
    @DisplayName("every block of code in the manual is a quotation")
    void nothingElse() throws IOException {
        long fences = page().lines().filter(line -> line.startsWith("```")).count();
        assertThat(QUOTATION.matcher(page()).results().count())
                .isEqualTo(fences / 2)
                .isGreaterThan(20);
    }
}
