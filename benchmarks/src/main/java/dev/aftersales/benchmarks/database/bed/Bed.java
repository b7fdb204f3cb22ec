/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.bed;

import com.zaxxer.hikari.HikariDataSource;

/**
 * A schema that is measured on.
 *
 * @param schema its name
 * @param pool connections to it, which all sides share: one for each of the most clients
 */
public record Bed(String schema, HikariDataSource pool) implements AutoCloseable {

    /**
     * Statements on it.
     *
     * @return where to give them
     */
    public Sql sql() {
        return new Sql(pool);
    }

    /** Drops it. */
    @Override
    public void close() {
        sql().run("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
        pool.close();
    }
}
