/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import java.nio.file.Path;

/**
 * What a node is started with.
 *
 * @param name its name, which its successors inherit
 * @param run how many of this name there were before
 * @param jdbcUrl where the database is
 * @param user who connects
 * @param erpPort where the back end is
 * @param skewSeconds by how much its clock is fast
 * @param seed the seed of its chance
 * @param directory where it keeps its files
 * @param folding whether its store folds each transaction into one statement
 * @param ownClock whether it goes by its own clock for leases, which is a mistake
 * @param connections how many connections it may hold
 * @param connectionMillis how long it waits for one of them
 */
public record NodeSettings(
        String name,
        int run,
        String jdbcUrl,
        String user,
        int erpPort,
        long skewSeconds,
        long seed,
        String directory,
        boolean folding,
        boolean ownClock,
        int connections,
        long connectionMillis) {

    Path files() {
        return Path.of(directory);
    }
}
