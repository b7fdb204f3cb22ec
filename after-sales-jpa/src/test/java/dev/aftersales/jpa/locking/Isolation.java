/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.locking;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.aftersales.databases.Database;

/** How transactions are kept apart. */
enum Isolation {
    READ_COMMITTED,
    REPEATABLE_READ,
    SERIALIZABLE;

    /** A pool whose connections all begin transactions of this level. */
    HikariDataSource pool(Database database, int connections, String first) {
        return pool(database, connections, first, true);
    }

    HikariDataSource pool(Database database, int connections, String first, boolean commitsByItself) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(connections);
        config.setTransactionIsolation("TRANSACTION_" + name());
        config.setConnectionInitSql(first);
        config.setAutoCommit(commitsByItself);
        return new HikariDataSource(config);
    }
}
