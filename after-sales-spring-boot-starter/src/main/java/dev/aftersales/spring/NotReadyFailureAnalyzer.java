/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a failed start what is missing, and what to do. */
final class NotReadyFailureAnalyzer extends AbstractFailureAnalyzer<NotReadyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotReadyException cause) {
        return new FailureAnalysis(cause.description(), cause.action(), cause);
    }
}
