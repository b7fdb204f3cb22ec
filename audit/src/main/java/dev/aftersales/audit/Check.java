/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

/** One thing that must hold of what the clients wrote, what the back end did and what the store keeps. */
@FunctionalInterface
public interface Check {

    /**
     * Compares, and says what is wrong.
     *
     * @param facts the sides to compare
     * @param findings where to say it
     */
    void look(Facts facts, Findings findings);
}
