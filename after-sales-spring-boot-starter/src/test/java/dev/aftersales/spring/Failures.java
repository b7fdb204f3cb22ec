/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** What Spring Boot would print of a failed start. */
final class Failures {

    private Failures() {}

    static FailureAnalysis of(AssertableApplicationContext context) {
        assertThat(context).hasFailed();
        return registered().stream()
                .map(analyzer -> analysis(analyzer, context.getStartupFailure()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not analyzed", context.getStartupFailure()));
    }

    private static @Nullable FailureAnalysis analysis(FailureAnalyzer analyzer, Throwable failure) {
        try {
            return analyzer.analyze(failure);
        } catch (LinkageError foreign) {
            return null; // One of Spring Boot's own, for what is not on the class path.
        }
    }

    /** All of them, but those that need arguments which only an application has. */
    private static List<FailureAnalyzer> registered() {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (type, name, failure) -> {});
    }
}
