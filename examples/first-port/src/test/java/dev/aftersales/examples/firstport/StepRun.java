/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.aftersales.testkit.port.LoyaltyPortContract;
import dev.aftersales.testkit.port.report.Conformance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What became of a step of the tutorial: the report of the whole contract over it.
 *
 * @param report the lines of the text report
 */
record StepRun(List<String> report) {

    static StepRun of(Class<? extends LoyaltyPortContract> contract) {
        Path directory = Path.of("target", "steps", contract.getSimpleName());
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(contract))
                        .filters(EngineFilter.includeEngines("junit-jupiter"))
                        .configurationParameter(Conformance.DIRECTORY, directory.toString())
                        .build());
        try {
            return new StepRun(Files.readAllLines(directory.resolve("conformance.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules with a verdict, as the report writes it. */
    Set<String> rules(String verdict) {
        Set<String> rules = new TreeSet<>();
        report.stream()
                .filter(line -> line.startsWith(verdict + " "))
                .forEach(line -> rules.add(line.substring(VERDICT).split(" ", 2)[0]));
        return rules;
    }

    /** As wide as the report's first column. */
    private static final int VERDICT = 13;
}
