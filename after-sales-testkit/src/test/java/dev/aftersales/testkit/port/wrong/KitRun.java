/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.aftersales.testkit.port.PortContract;
import dev.aftersales.testkit.port.report.Conformance;
import dev.aftersales.testkit.port.report.PortRule;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** One run of a whole contract over a port with a defect, and the rules that it found broken. */
public final class KitRun implements TestExecutionListener {

    private static final int LONG_ENOUGH = 300;

    private final Map<String, String> broken = new ConcurrentSkipListMap<>();
    private int rules;

    private KitRun() {}

    /** The rules that a port with a defect breaks, each with what the contract says of it. */
    public static Map<String, String> broken(Class<? extends PortContract<?, ?>> contract, Enum<?> defect) {
        KitRun run = new KitRun();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .configurationParameter(DefectParameter.NAME, defect.name())
                .configurationParameter(
                        Conformance.DIRECTORY, "target/wrong-ports/" + contract.getSimpleName() + "/" + defect.name())
                .build();
        LauncherFactory.create().execute(request, run);
        if (run.rules == 0) {
            throw new IllegalStateException("no rule was tried: " + run.broken);
        }
        return run.broken;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            rules++;
        }
        if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            broken.put(name(test), result.getThrowable().map(KitRun::brief).orElse(""));
        }
    }

    private static String brief(Throwable thrown) {
        String said = thrown.toString();
        return said.substring(0, Math.min(said.length(), LONG_ENOUGH));
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        broken.put(name(test), "skipped: " + reason);
    }

    private static String name(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .flatMap(method -> Optional.ofNullable(method.getJavaMethod().getAnnotation(PortRule.class)))
                .map(PortRule::id)
                .orElse(test.getDisplayName());
    }
}
