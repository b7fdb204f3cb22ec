/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.effect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Inserts many rows with few statements: a document may have thousands of lines. */
public final class ManyRows {

    /** Databases limit the parameters of a statement, at 32,767 or more. */
    private static final int ROWS = 1_000;

    private ManyRows() {}

    /**
     * Inserts rows.
     *
     * @param statements the transaction
     * @param table the table
     * @param columns its columns, separated by commas
     * @param rows a value for each column of each row; none is fine
     */
    public static void insert(
            JdbcClient statements,
            String table,
            String columns,
            List<? extends List<? extends @Nullable Object>> rows) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            insertSome(statements, table, columns, rows.subList(from, Math.min(rows.size(), from + ROWS)));
        }
    }

    private static void insertSome(
            JdbcClient statements,
            String table,
            String columns,
            List<? extends List<? extends @Nullable Object>> rows) {
        String row = "(" + String.join(", ", Collections.nCopies(rows.get(0).size(), "?")) + ")";
        String values = String.join(", ", Collections.nCopies(rows.size(), row));
        List<@Nullable Object> parameters = new ArrayList<>();
        rows.forEach(parameters::addAll);
        statements
                .sql("insert into " + table + " (" + columns + ") values " + values)
                .params(parameters)
                .update();
    }
}
