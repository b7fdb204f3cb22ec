/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

/** A way to do a command's work on a database. Thread-safe. */
interface Contestant {

    /**
     * Does all of it.
     *
     * @param copy the command
     * @return how often it had to begin again
     */
    int execute(CommandCopy copy);
}
