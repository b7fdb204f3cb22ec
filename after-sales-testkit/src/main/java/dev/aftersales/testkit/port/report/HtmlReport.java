/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A report to send to somebody: one page that needs nothing else. */
final class HtmlReport {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Port conformance</title>
            <style>
            %s</style>
            </head>
            <body>
            <main>
            <h1>Port conformance</h1>
            """;

    private final Map<String, List<RuleResult>> byContract;

    HtmlReport(List<RuleResult> results) {
        this.byContract = results.stream()
                .collect(Collectors.groupingBy(RuleResult::contract, LinkedHashMap::new, Collectors.toList()));
    }

    String text() {
        StringJoiner page =
                new StringJoiner("\n", String.format(Locale.ROOT, HEAD, style()), "\n</main>\n</body>\n</html>\n");
        byContract.forEach((contract, results) -> {
            page.add("<section>").add("<h2>" + escaped(contract) + "</h2>").add(sums(Sums.of(results)));
            results.forEach(result -> page.add(rule(result)));
            page.add("</section>");
        });
        return page.toString();
    }

    private static String style() {
        try (InputStream css = HtmlReport.class.getResourceAsStream("conformance.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sums(Sums sums) {
        String verdict = sums.conforms() ? "Conforms" : "Does not conform";
        return "<p class=\"sums\"><strong class=\"" + (sums.conforms() ? Verdict.HELD : Verdict.FAILED) + "\">"
                + verdict
                + "</strong> <span>" + sums.held() + " held</span> <span>" + sums.refused()
                + " refused as not declared</span> <span>" + sums.notFollowed() + " not followed</span> <span>"
                + sums.failed() + " failed</span></p>";
    }

    private static String rule(RuleResult result) {
        return "<article class=\"" + result.verdict() + "\"><p class=\"verdict\">"
                + result.verdict().name().replace('_', ' ') + "</p><div><h3><span class=\"id\">"
                + escaped(result.rule())
                + "</span> " + result.level() + "</h3><p>" + escaped(sentence(result.says())) + "</p>" + reason(result)
                + "</div></article>";
    }

    private static String reason(RuleResult result) {
        return switch (result.verdict()) {
            case HELD -> "";
            case REFUSED -> "<p class=\"detail\">" + escaped(sentence(result.detail())) + "</p>";
            case NOT_FOLLOWED, FAILED ->
                "<p class=\"because\">Otherwise " + escaped(result.because()) + ".</p><pre>"
                        + escaped(result.detail().strip()) + "</pre>";
        };
    }

    private static String sentence(String phrase) {
        return phrase.isEmpty() ? "" : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + ".";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
