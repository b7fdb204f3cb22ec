/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

/** How hand-written code keeps a cap from being overdrawn. */
enum CapLocking {
    /** One conditional update, last before the commit. */
    CONDITION,
    /** Reads the row with a lock first, decides in Java, writes it back: in both transactions. */
    SELECT_FOR_UPDATE
}
