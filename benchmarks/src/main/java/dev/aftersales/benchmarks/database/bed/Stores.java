/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.bed;

import dev.aftersales.jpa.JpaStore;
import dev.aftersales.jpa.schema.Schema;

/**
 * The stores that are measured on one schema.
 *
 * @param portable each statement by itself, as on any database
 * @param folded each transaction in one round trip
 */
public record Stores(JpaStore portable, JpaStore folded) implements AutoCloseable {

    /**
     * Makes the tables and opens the stores.
     *
     * @param bed where
     * @return the stores
     */
    public static Stores on(Bed bed) {
        createTables(bed);
        return new Stores(
                JpaStore.builder(bed.pool()).foldStatements(false).build(),
                JpaStore.builder(bed.pool()).foldStatements(true).build());
    }

    /**
     * Makes the tables.
     *
     * @param bed where
     */
    public static void createTables(Bed bed) {
        Schema.apply(bed.pool(), null);
    }

    /** Closes the stores; the pool stays open. */
    @Override
    public void close() {
        folded.close();
        portable.close();
    }
}
