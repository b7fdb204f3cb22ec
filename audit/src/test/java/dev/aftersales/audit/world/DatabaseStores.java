/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.world;

import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.store.Store;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The durable store on one database, emptied for each world: one world at a time. */
public final class DatabaseStores implements Stores, AutoCloseable {

    private static final List<String> TABLES =
            List.of("as_ticket", "as_team", "as_action", "as_step", "as_document", "as_entitlement", "as_entry");

    private final Turns clock = new Turns();
    private final Database database;
    private final JpaStore store;

    public DatabaseStores(Vendor vendor, int threads) {
        this.database = vendor.fresh();
        this.store = JpaStore.builder(database.pool(threads))
                .applySchema()
                .clock(clock)
                .build();
    }

    @Override
    public Store empty(Clock time) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.executeUpdate("delete from " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        clock.follow(time);
        return store;
    }

    @Override
    public void close() {
        store.close();
        database.close();
    }

    /** Goes by the clock of the world whose turn it is. */
    private static final class Turns extends Clock {

        private volatile Clock current = Clock.systemUTC();

        void follow(Clock time) {
            current = time;
        }

        @Override
        public ZoneId getZone() {
            return current.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return current.withZone(zone);
        }

        @Override
        public Instant instant() {
            return current.instant();
        }
    }
}
