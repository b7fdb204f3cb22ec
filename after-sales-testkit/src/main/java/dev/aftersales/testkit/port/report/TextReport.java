/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A report to read in a terminal. */
final class TextReport {

    private final Map<String, List<RuleResult>> byContract;

    TextReport(List<RuleResult> results) {
        this.byContract = results.stream()
                .collect(Collectors.groupingBy(RuleResult::contract, LinkedHashMap::new, Collectors.toList()));
    }

    String text() {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        byContract.forEach((contract, results) -> {
            lines.add(contract)
                    .add("=".repeat(contract.length()))
                    .add(Sums.of(results).sentence())
                    .add("");
            results.forEach(result -> add(lines, result));
            lines.add("");
        });
        return lines.toString();
    }

    private static void add(StringJoiner lines, RuleResult result) {
        lines.add(String.format(
                Locale.ROOT,
                "%-12s %-6s %-6s %s",
                result.verdict().name().replace('_', ' '),
                result.rule(),
                result.level(),
                result.says()));
        if (!result.detail().isEmpty()) {
            lines.add(" ".repeat(27) + result.detail().strip().replace("\n", "\n" + " ".repeat(27)));
        }
        if (result.verdict() == Verdict.FAILED || result.verdict() == Verdict.NOT_FOLLOWED) {
            lines.add(" ".repeat(27) + "Otherwise " + result.because());
        }
    }
}
