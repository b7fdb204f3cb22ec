/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The kit is worth what it catches: each mistake that a database, or who writes for it, makes easily. */
class StoreContractTest {

    @ParameterizedTest(name = "EXE-4: the kit catches a store that {0}")
    @EnumSource
    void catches(Mistake mistake) {
        TestExecutionSummary summary = run(mistake);

        assertThat(summary.getTestsFoundCount()).isEqualTo(1);
        assertThat(summary.getFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.getException()).isInstanceOf(AssertionError.class));
    }

    private static TestExecutionSummary run(Mistake mistake) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(List.of(selectMethod(WrongStore.class, mistake.caughtBy())))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .configurationParameter(WrongStore.MISTAKE, mistake.name())
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }
}
