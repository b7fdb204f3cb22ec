/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The port after each step of the tutorial: the contract says what the page says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepsTest {

    private final Map<Step, StepRun> runs = new EnumMap<>(Step.class);

    /** At the same time, since most of what they do is to wait. */
    @BeforeAll
    void runAll() throws Exception {
        List<Step> steps = Arrays.asList(Step.values());
        ExecutorService threads = Executors.newFixedThreadPool(steps.size());
        try {
            List<Callable<StepRun>> tasks = steps.stream()
                    .<Callable<StepRun>>map(step -> () -> StepRun.of(step.contract))
                    .toList();
            List<StepRun> done = new ArrayList<>();
            for (var run : threads.invokeAll(tasks)) {
                done.add(run.get());
            }
            steps.forEach(step -> runs.put(step, done.get(step.ordinal())));
        } finally {
            threads.shutdownNow();
        }
    }

    private StepRun run(Step step) {
        return Objects.requireNonNull(runs.get(step));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("After each step the rules that do not hold are those of the step")
    void breaks(Step step) {
        assertThat(run(step).rules("FAILED")).isEqualTo(step.failing);
        assertThat(run(step).rules("NOT FOLLOWED")).isEqualTo(step.notFollowed);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("The tutorial quotes the report of each step")
    void quoted(Step step) throws IOException {
        assertThat(run(step).report()).containsSubsequence(Tutorial.read().report(step));
    }
}
