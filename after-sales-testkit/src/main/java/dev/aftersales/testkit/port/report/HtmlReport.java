/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A report to send to somebody: one page that needs nothing else. */
final class HtmlReport {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Port conformance</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border-bottom: 1px solid #8886; padding: .4rem .6rem; text-align: left; vertical-align: top; }
            .HELD { color: #1a7f37; } .REFUSED { color: #6e7781; } .NOT_FOLLOWED { color: #9a6700; }
            .FAILED { color: #cf222e; font-weight: bold; }
            pre { white-space: pre-wrap; margin: .3rem 0 0; }
            </style>
            </head>
            <body>
            <h1>Port conformance</h1>
            """;

    private final Map<String, List<RuleResult>> byContract;

    HtmlReport(List<RuleResult> results) {
        this.byContract = results.stream()
                .collect(Collectors.groupingBy(RuleResult::contract, LinkedHashMap::new, Collectors.toList()));
    }

    String text() {
        StringJoiner page = new StringJoiner("\n", HEAD, "\n</body>\n</html>\n");
        byContract.forEach((contract, results) -> {
            page.add("<h2>" + escaped(contract) + "</h2>");
            page.add("<p>" + escaped(Sums.of(results).sentence()) + "</p>");
            page.add(
                    "<table><thead><tr><th>Rule</th><th>Level</th><th>Verdict</th><th>What holds</th></tr></thead><tbody>");
            results.forEach(result -> page.add(row(result)));
            page.add("</tbody></table>");
        });
        return page.toString();
    }

    private static String row(RuleResult result) {
        return "<tr><td>" + escaped(result.rule()) + "</td><td>" + result.level() + "</td><td class=\""
                + result.verdict() + "\">" + result.verdict().name().replace('_', ' ') + "</td><td>"
                + escaped(result.says())
                + reason(result) + "</td></tr>";
    }

    private static String reason(RuleResult result) {
        String detail = result.detail().isEmpty()
                ? ""
                : "<pre>" + escaped(result.detail().strip()) + "</pre>";
        boolean broken = result.verdict() == Verdict.FAILED || result.verdict() == Verdict.NOT_FOLLOWED;
        return detail + (broken ? "<p>Otherwise " + escaped(result.because()) + "</p>" : "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
