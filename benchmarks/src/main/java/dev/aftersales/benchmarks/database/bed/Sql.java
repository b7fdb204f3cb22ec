/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.bed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Statements that prepare a measurement or ask what came of it; none is measured itself.
 *
 * @param pool where they run
 */
public record Sql(DataSource pool) {

    /**
     * Runs a statement.
     *
     * @param statement the statement
     * @throws IllegalStateException if it fails
     */
    public void run(String statement) {
        try (Connection connection = pool.getConnection();
                Statement open = connection.createStatement()) {
            open.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("not done: " + statement, failure);
        }
    }

    /**
     * Asks for one value.
     *
     * @param query the query
     * @return the first column of its first row
     * @throws IllegalStateException if there is none
     */
    public String one(String query) {
        List<String> column = column(query);
        if (column.isEmpty()) {
            throw new IllegalStateException("no answer: " + query);
        }
        return column.get(0);
    }

    /**
     * Asks for several values.
     *
     * @param query the query
     * @return the first column, without nulls
     * @throws IllegalStateException if it fails
     */
    public List<String> column(String query) {
        try (Connection connection = pool.getConnection();
                Statement open = connection.createStatement();
                ResultSet rows = open.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                String value = rows.getString(1);
                if (value != null) {
                    column.add(value);
                }
            }
            return column;
        } catch (SQLException failure) {
            throw new IllegalStateException("not answered: " + query, failure);
        }
    }
}
