/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs the benchmarks of one class in JVMs of their own.
 *
 * @param effort how long
 * @param verbose whether JMH prints what it does
 */
record JmhRun(Effort effort, boolean verbose) {

    List<Timing> of(Class<?> benchmarks) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + benchmarks.getName().replace(".", "\\.") + "\\.")
                .forks(effort.forks())
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(effort.warmUpSeconds()))
                .measurementIterations(effort.seconds())
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xms2g", "-Xmx2g", "-Dorg.jboss.logging.provider=slf4j")
                .shouldFailOnError(true)
                .verbosity(verbose ? VerboseMode.NORMAL : VerboseMode.SILENT);
        List<Timing> timings = new ArrayList<>();
        for (RunResult result : new Runner(options.build()).run()) {
            timings.add(timing(result));
        }
        return timings;
    }

    private static Timing timing(RunResult result) {
        Collection<BenchmarkResult> forks = result.getBenchmarkResults();
        return new Timing(
                name(result.getParams()),
                median(forks, statistics -> statistics.getPercentile(50)),
                median(forks, statistics -> statistics.getPercentile(99)),
                median(forks, Statistics::getMean),
                result.getPrimaryResult().getStatistics().getN());
    }

    private static double median(Collection<BenchmarkResult> forks, ToDoubleFunction<Statistics> figure) {
        return Medians.of(forks.stream()
                .mapToDouble(
                        fork -> figure.applyAsDouble(fork.getPrimaryResult().getStatistics())));
    }

    private static String name(BenchmarkParams params) {
        String method = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
        return params.getParamsKeys().stream()
                .map(key -> ", " + key + " " + params.getParam(key))
                .collect(Collectors.joining("", method, ""));
    }
}
