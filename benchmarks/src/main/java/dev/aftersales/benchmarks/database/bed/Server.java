/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.bed;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.aftersales.benchmarks.Medians;
import dev.aftersales.databases.Database;
import dev.aftersales.databases.PostgresServer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that is measured.
 *
 * @param database a database on it
 */
public record Server(Database database) implements AutoCloseable {

    /** The most clients that work at once. */
    public static final int MOST_CLIENTS = 16;

    private static final int COMMITS = 300;
    private static final double NANOS_PER_MICRO = 1_000;

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final List<String> TOLD = List.of("server_version", "shared_buffers", "max_wal_size");

    /** Enough memory and log that a checkpoint does not fall into one side's turn and not into another's. */
    private static final Map<String, String> SETTINGS = Map.of(
            "shared_buffers", "1GB",
            "max_wal_size", "8GB",
            "checkpoint_timeout", "15min");

    /**
     * Starts an embedded one.
     *
     * @return the server
     */
    public static Server embedded() {
        return new Server(PostgresServer.start(SETTINGS).fresh());
    }

    /**
     * One that runs already; schemas are made in the database and dropped again.
     *
     * @param jdbcUrl the address of a database
     * @param user the user; null for none
     * @param password the password; null for none
     * @return the server
     */
    public static Server at(String jdbcUrl, @Nullable String user, @Nullable String password) {
        return new Server(Database.at(jdbcUrl, user == null ? "" : user, password == null ? "" : password));
    }

    /**
     * Makes an empty schema, and a pool of connections that see nothing else.
     *
     * @param name a name for it
     * @return the schema
     */
    public Bed bed(String name) {
        String schema = "benchmark_" + name;
        try (HikariDataSource any = database.pool(1)) {
            Sql sql = new Sql(any);
            sql.run("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
            sql.run("CREATE SCHEMA " + schema);
        }
        return new Bed(schema, pool(schema));
    }

    private HikariDataSource pool(String schema) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setSchema(schema);
        config.setMaximumPoolSize(MOST_CLIENTS);
        return new HikariDataSource(config);
    }

    /**
     * What the figures depend on.
     *
     * @return server settings by name
     * @throws IllegalStateException if the server may forget commits: that would measure nothing
     */
    public Map<String, String> conditions() {
        Map<String, String> conditions = new LinkedHashMap<>();
        try (HikariDataSource any = database.pool(1)) {
            Sql sql = new Sql(any);
            TOLD.forEach(name -> conditions.put(name, sql.one("SHOW " + name)));
            for (String name : DURABLE) {
                if (!"on".equals(sql.one("SHOW " + name))) {
                    throw new IllegalStateException(name + " is not on: commits are not durable");
                }
                conditions.put(name, "on");
            }
            conditions.put("a commit, microseconds", String.format(Locale.ROOT, "%.0f", commitMicros(sql)));
        }
        return conditions;
    }

    /** What the smallest durable transaction takes, round trip included: most of what one on this machine can save. */
    private static double commitMicros(Sql sql) {
        return Medians.of(IntStream.range(0, COMMITS).mapToDouble(unused -> {
            long start = System.nanoTime();
            sql.one("SELECT pg_logical_emit_message(true, 'benchmark', 'a commit')");
            return (System.nanoTime() - start) / NANOS_PER_MICRO;
        }));
    }

    /** Drops the database if it was a fresh one. */
    @Override
    public void close() {
        database.close();
    }
}
