/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

/** One thing that must hold of what the clients wrote, what the back end did and what the store keeps. */
@FunctionalInterface
interface Check {

    void look(Facts facts, Findings findings);
}
