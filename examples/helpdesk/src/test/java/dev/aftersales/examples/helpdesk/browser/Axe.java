/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe-core, all of its WCAG rules and its best practices, finds wrong with a page. */
final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** No page here has frames, and without them there is no need for a second page. */
    static List<String> violations(Page page) {
        try (Stillness still = Stillness.of(page)) {
            return new AxeBuilder(still.page())
                    .setLegacyMode(true).withTags(TAGS).analyze().getViolations().stream()
                            .map(Axe::told)
                            .toList();
        }
    }

    private static String told(Rule rule) {
        return rule.getId() + rule.getNodes().stream().map(Axe::told).collect(Collectors.joining("; ", " (", ") "));
    }

    private static String told(CheckedNode node) {
        return node.getTarget() + " " + node.getFailureSummary();
    }
}
