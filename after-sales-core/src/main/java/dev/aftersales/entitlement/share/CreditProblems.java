/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.entitlement.share;

import java.util.List;
import java.util.function.Function;

/**
 * Why there can be no such credit.
 *
 * @param problems all of them, in the order of the selections; never empty
 */
public record CreditProblems(List<CreditProblem> problems) implements CreditResult {

    /**
     * Copies the list.
     *
     * @param problems all of them, in the order of the selections; never empty
     */
    public CreditProblems {
        problems = List.copyOf(problems);
    }

    static CreditProblems of(CreditProblem problem) {
        return new CreditProblems(List.of(problem));
    }

    @Override
    public <T> T match(Function<Credit, T> credit, Function<List<CreditProblem>, T> whenProblems) {
        return whenProblems.apply(problems);
    }
}
