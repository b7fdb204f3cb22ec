/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** What nodes and the database hold on to: heap after a collection, threads, connections, locks, bytes of tables and indexes. */
final class Vitals {

    private static final Map<String, String> QUESTIONS = Map.of(
            "connections", "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()",
            "idle in transaction",
                    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'",
            "locks",
                    "SELECT count(*) FROM pg_locks l JOIN pg_class c ON c.oid = l.relation"
                            + " WHERE c.relname LIKE 'as\\_%' AND l.pid <> pg_backend_pid()",
            "actions", "SELECT count(*) FROM as_action",
            "entries", "SELECT count(*) FROM as_entry",
            "table bytes", "SELECT sum(pg_table_size(oid)) FROM pg_class WHERE relname LIKE 'as\\_%' AND relkind = 'r'",
            "index bytes",
                    "SELECT sum(pg_indexes_size(oid)) FROM pg_class WHERE relname LIKE 'as\\_%' AND relkind = 'r'");

    private final Cluster cluster;

    Vitals(Cluster cluster) {
        this.cluster = cluster;
    }

    Map<String, Long> now() {
        Map<String, Long> vitals = new TreeMap<>();
        for (String name : Cluster.NODES) {
            cluster.node(name)
                    .order("health", Map.of())
                    .forEach((what, value) -> vitals.put(name + " " + what, Long.parseLong(value)));
        }
        try (Connection connection = cluster.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
                try (ResultSet answer = statement.executeQuery(question.getValue())) {
                    answer.next();
                    vitals.put(question.getKey(), answer.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return vitals;
    }
}
