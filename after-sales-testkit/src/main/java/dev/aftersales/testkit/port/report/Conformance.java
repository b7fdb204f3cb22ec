/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.report;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Notes what becomes of each rule, and lets a rule that should hold fail without failing the build. For JUnit; stateless.
 *
 * <p>The report is written into the directory that the configuration parameter {@value #DIRECTORY} names, {@code
 * target/conformance} unless said otherwise.
 */
public final class Conformance implements TestExecutionExceptionHandler, AfterTestExecutionCallback {

    /** The configuration parameter that names the report's directory. */
    public static final String DIRECTORY = "aftersales.conformance.directory";

    private static final Namespace NAMESPACE = Namespace.create(Conformance.class);

    /** What a test class tells of itself and of the test that has just ended. */
    public interface Subject {

        /**
         * What is tested.
         *
         * @return the name of the back end and its port
         */
        String contract();

        /**
         * What was asked for and rightly refused.
         *
         * @return the capability that is not declared, or empty
         */
        Optional<String> refused();
    }

    /** Made by JUnit. */
    public Conformance() {}

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        PortRule rule = rule(context);
        if (rule != null && rule.level() == Level.SHOULD) {
            Assumptions.abort(Complaint.of(thrown));
        }
        throw thrown;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        PortRule rule = rule(context);
        if (rule != null && context.getRequiredTestInstance() instanceof Subject subject) {
            report(context).add(result(rule, subject, context.getExecutionException()));
        }
    }

    private static RuleResult result(PortRule rule, Subject subject, Optional<Throwable> failed) {
        Verdict verdict = failed.isEmpty()
                ? subject.refused().isPresent() ? Verdict.REFUSED : Verdict.HELD
                : rule.level() == Level.SHOULD ? Verdict.NOT_FOLLOWED : Verdict.FAILED;
        String detail = failed.map(
                        thrown -> verdict == Verdict.NOT_FOLLOWED ? thrown.getMessage() : Complaint.of(thrown))
                .or(subject::refused)
                .orElse("");
        return new RuleResult(
                subject.contract(), rule.id(), rule.level(), rule.says(), rule.because(), verdict, detail);
    }

    private static @Nullable PortRule rule(ExtensionContext context) {
        return context.getRequiredTestMethod().getAnnotation(PortRule.class);
    }

    private static ConformanceReport report(ExtensionContext context) {
        Path directory = Path.of(context.getConfigurationParameter(DIRECTORY).orElse("target/conformance"));
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        ConformanceReport.class, any -> new ConformanceReport(directory), ConformanceReport.class);
    }
}
