/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.databases;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database to connect to, and the connection pools opened on it.
 *
 * <p>Thread-safe.
 */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 10;

    private final String jdbcUrl;
    private final String user;
    private final String password;
    private final Runnable drop;
    private final List<HikariDataSource> pools = new ArrayList<>();
    private @Nullable DataSource common;

    Database(String jdbcUrl, String user, String password, Runnable drop) {
        this.jdbcUrl = jdbcUrl;
        this.user = user;
        this.password = password;
        this.drop = drop;
    }

    /**
     * A database that runs already; closing it closes the pools and leaves the database alone.
     *
     * @param jdbcUrl its JDBC address
     * @param user the user, which may be empty
     * @param password the password, which may be empty
     * @return the database
     * @throws IllegalArgumentException if the address is not that of a known vendor
     */
    public static Database at(String jdbcUrl, String user, String password) {
        Vendor.of(jdbcUrl);
        return new Database(jdbcUrl, user, password, () -> {});
    }

    /**
     * Which make it is.
     *
     * @return the vendor
     */
    public Vendor vendor() {
        return Vendor.of(jdbcUrl);
    }

    /**
     * Where it is, for other processes too unless it is in memory.
     *
     * @return the JDBC address, without user and password
     */
    public String jdbcUrl() {
        return jdbcUrl;
    }

    /**
     * Who connects.
     *
     * @return the user; may be empty
     */
    public String user() {
        return user;
    }

    /**
     * The password.
     *
     * @return the password; may be empty
     */
    public String password() {
        return password;
    }

    /**
     * The pool of up to 10 connections that is opened with the first call.
     *
     * @return the pool, always the same
     */
    public synchronized DataSource dataSource() {
        DataSource pool = common;
        if (pool == null) {
            pool = pool(CONNECTIONS);
            common = pool;
        }
        return pool;
    }

    /**
     * Opens another pool.
     *
     * @param connections how many connections it holds at most; at least one
     * @return the pool, closed with this database if not before
     */
    public synchronized HikariDataSource pool(int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        HikariDataSource pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    /** Closes the pools, and drops the database if it was a fresh one. */
    @Override
    public synchronized void close() {
        pools.forEach(HikariDataSource::close);
        pools.clear();
        common = null;
        drop.run();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return jdbcUrl;
    }
}
