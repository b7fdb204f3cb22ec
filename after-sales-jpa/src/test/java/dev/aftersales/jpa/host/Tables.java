/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa.host;

import dev.aftersales.databases.Database;
import dev.aftersales.jpa.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of the store, and the one of the host beside them. */
final class Tables {

    private static final List<String> STORE =
            List.of("as_ticket", "as_team", "as_action", "as_step", "as_document", "as_entitlement", "as_entry");

    private Tables() {}

    /** A fresh database with all tables; the host's are named as its naming strategy would. */
    static Database make(Database database, String hostTable, String key, String text) {
        Schema.apply(database.dataSource(), null);
        run(
                database,
                List.of("create table " + hostTable + " (" + key + " varchar(100) primary key, " + text
                        + " varchar(500))"));
        return database;
    }

    static Database make(Database database) {
        return make(database, "HostNote", "noteKey", "noteText");
    }

    /** Deletes every row of the store's. */
    static void empty(Database database) {
        run(database, STORE.stream().map(table -> "delete from " + table).toList());
    }

    private static void run(Database database, List<String> sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : sql) {
                statement.executeUpdate(one);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
