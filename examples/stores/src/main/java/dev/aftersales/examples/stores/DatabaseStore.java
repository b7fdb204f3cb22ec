/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.stores;

import dev.aftersales.databases.Database;
import dev.aftersales.databases.Vendor;
import dev.aftersales.jpa.JpaStore;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The durable store on a database; its tables are made if they are not there. */
final class DatabaseStore {

    private DatabaseStore() {}

    /** On a database that outlives this run. */
    static OpenStore lasting(Database database, int connections) {
        return open(database, connections, true, () -> {});
    }

    /** On a server that is started for this run. */
    static OpenStore started(Vendor vendor, int connections) {
        return open(fresh(vendor), connections, false, () -> {});
    }

    /** On a database that is removed after this run. */
    static OpenStore passing(Database database, int connections, Runnable remove) {
        return open(database, connections, false, remove);
    }

    /** Whatever happens, the database is closed in the end. */
    private static OpenStore open(Database database, int connections, boolean lasting, Runnable afterwards) {
        String place = place(database.jdbcUrl());
        try {
            connect(database);
            JpaStore store =
                    JpaStore.builder(database.pool(connections)).applySchema().build();
            return new OpenStore(store, place, lasting, () -> {
                store.close();
                database.close();
                afterwards.run();
            });
        } catch (RuntimeException | SQLException failure) {
            database.close();
            afterwards.run();
            throw new StoreUnavailable("cannot keep anything in " + place + ": " + reason(failure), failure);
        }
    }

    private static Database fresh(Vendor vendor) {
        try {
            return vendor.fresh();
        } catch (RuntimeException | LinkageError failure) {
            throw new StoreUnavailable(
                    vendor + " does not start here; name a database of yours with --jdbc-url: " + reason(failure),
                    failure);
        }
    }

    /** Before the pool tries, which waits and tries again. */
    private static void connect(Database database) throws SQLException {
        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())
                .close();
    }

    /** The address as far as it holds no secret. */
    private static String place(String jdbcUrl) {
        return jdbcUrl.split("[?;]", 2)[0];
    }

    /** The first line of what went wrong first. */
    private static String reason(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return String.valueOf(first.getMessage()).lines().findFirst().orElse("");
    }
}
