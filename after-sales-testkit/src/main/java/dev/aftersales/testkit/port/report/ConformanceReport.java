/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Collects what became of the rules in one run of tests, and writes it as text and as HTML when the run ends. Thread-safe.
 */
final class ConformanceReport implements AutoCloseable {

    private final Path directory;
    private final List<RuleResult> results = Collections.synchronizedList(new ArrayList<>());

    ConformanceReport(Path directory) {
        this.directory = directory;
    }

    void add(RuleResult result) {
        results.add(result);
    }

    @Override
    public void close() throws IOException {
        List<RuleResult> all = sorted();
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("conformance.txt"), new TextReport(all).text());
        Files.writeString(directory.resolve("conformance.html"), new HtmlReport(all).text());
    }

    private List<RuleResult> sorted() {
        synchronized (results) {
            return results.stream()
                    .sorted(Comparator.comparing(RuleResult::contract)
                            .thenComparing(result -> prefix(result.rule()))
                            .thenComparing(result -> number(result.rule())))
                    .toList();
        }
    }

    private static String prefix(String rule) {
        return rule.substring(0, rule.indexOf('-'));
    }

    private static int number(String rule) {
        return Integer.parseInt(rule.substring(rule.indexOf('-') + 1));
    }
}
