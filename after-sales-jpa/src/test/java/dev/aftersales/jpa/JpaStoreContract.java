/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.jpa.schema.Schema;
import dev.aftersales.store.Store;
import dev.aftersales.testkit.store.StoreContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

/** The whole kit on one database, with one store whose tables are emptied before each test. */
abstract class JpaStoreContract extends StoreContract {

    private static final List<String> TABLES =
            List.of("as_ticket", "as_team", "as_action", "as_step", "as_document", "as_entitlement", "as_entry");

    private static @Nullable Database database;
    private static @Nullable JpaStore store;

    private final Vendor vendor;

    JpaStoreContract(Vendor vendor) {
        this.vendor = vendor;
    }

    @Override
    protected Store emptyStore() throws SQLException {
        if (store == null) {
            database = vendor.fresh();
            Schema.apply(database.dataSource(), null);
            store = configured(JpaStore.builder(database.pool(threads() + 1))).build();
        } else {
            empty(database);
        }
        return store;
    }

    /** What else the store is to be told. */
    JpaStoreBuilder configured(JpaStoreBuilder builder) {
        return builder;
    }

    /** The database says the time with a claim; the store reckons it in between. */
    @Override
    protected Duration clockTolerance() {
        return Duration.ofMillis(50);
    }

    private static void empty(Database database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.executeUpdate("delete from " + table);
            }
        }
    }

    @AfterAll
    static void close() {
        if (store != null) {
            store.close();
            store = null;
        }
        if (database != null) {
            database.close();
            database = null;
        }
    }
}
