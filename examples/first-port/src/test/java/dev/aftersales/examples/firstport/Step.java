/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import java.util.Set;

/** The steps of the tutorial, with the rules that do not hold after each. */
enum Step {
    EMPTY(
            Steps.Step1.class,
            failing(
                    "EFF-1", "EFF-2", "EFF-3", "EFF-4", "EFF-5", "EFF-6", "EFF-7", "EFF-8", "EFF-9", "EFF-10", "EFF-11",
                    "EFF-15", "EFF-16", "LOY-1", "LOY-2", "LOY-3", "LOY-4", "LOY-5", "LOY-6", "LOY-7", "LOY-8", "LOY-9",
                    "LOY-10", "LOY-11", "LOY-12", "LOY-14", "LOY-15", "LOY-16", "LOY-17"),
            notFollowed("EFF-12", "EFF-13", "EFF-14")),
    READS(
            Steps.Step2.class,
            failing(
                    "LOY-2", "LOY-3", "LOY-4", "LOY-5", "LOY-6", "LOY-7", "LOY-8", "LOY-9", "LOY-10", "LOY-11",
                    "LOY-12", "LOY-14", "LOY-15", "LOY-16", "LOY-17"),
            notFollowed("EFF-12")),
    ISSUES(Steps.Step3.class, failing(), notFollowed("EFF-12", "EFF-14")),
    TERMS(Steps.Step4.class, failing(), notFollowed("EFF-12", "EFF-14")),
    CLAIMS(
            Steps.Step5.class,
            failing("EFF-3", "EFF-4", "EFF-5", "EFF-6", "EFF-7", "EFF-8", "EFF-9"),
            notFollowed("EFF-12", "EFF-14")),
    KEYS(Steps.Step6.class, failing(), notFollowed("EFF-12", "EFF-13", "EFF-14")),
    FAILURES(Steps.Step7.class, failing(), notFollowed("EFF-14"));

    final Class<? extends Steps> contract;
    final Set<String> failing;
    final Set<String> notFollowed;

    Step(Class<? extends Steps> contract, Set<String> failing, Set<String> notFollowed) {
        this.contract = contract;
        this.failing = failing;
        this.notFollowed = notFollowed;
    }

    private static Set<String> failing(String... rules) {
        return Set.of(rules);
    }

    private static Set<String> notFollowed(String... rules) {
        return Set.of(rules);
    }
}
