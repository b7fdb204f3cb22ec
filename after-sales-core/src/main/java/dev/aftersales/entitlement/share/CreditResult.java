/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import java.util.List;
import java.util.function.Function;

/** A credit, or why there can be none. */
public sealed interface CreditResult permits Credit, CreditProblems {

    /**
     * Handles both answers.
     *
     * @param credit what to do with the credit
     * @param problems what to do with the problems
     * @param <T> the result
     * @return the result of the one that applies
     */
    <T> T match(Function<Credit, T> credit, Function<List<CreditProblem>, T> problems);
}
