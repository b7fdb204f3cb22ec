/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database;

/** What can be measured by itself. */
public enum Part {
    /** The two-transaction command at 1, 4 and 16 clients: hand-written, the store, joined; a refund; one hot delivery. */
    COMMANDS,
    /** Whole commands through the library, with its back end in memory. */
    WHOLE,
    /** A page of tickets, the view of a ticket, claims of recovery, bytes per action, commands: all among many tickets. */
    SCALE,
    /** The transactions of the command without Java, where {@code pgbench} is installed. */
    PGBENCH
}
