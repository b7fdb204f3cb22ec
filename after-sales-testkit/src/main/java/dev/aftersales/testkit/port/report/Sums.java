/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.report;

import java.util.List;

/** How many rules came to what. */
record Sums(long held, long refused, long notFollowed, long failed) {

    static Sums of(List<RuleResult> results) {
        return new Sums(
                count(results, Verdict.HELD),
                count(results, Verdict.REFUSED),
                count(results, Verdict.NOT_FOLLOWED),
                count(results, Verdict.FAILED));
    }

    private static long count(List<RuleResult> results, Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }

    boolean conforms() {
        return failed == 0;
    }

    String sentence() {
        return (conforms() ? "conforms: " : "does not conform: ") + held + " held, " + refused
                + " refused as not declared, " + notFollowed + " not followed, " + failed + " failed";
    }
}
