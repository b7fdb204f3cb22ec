/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Sets the parameters of a statement, one after the other. */
final class Binding {

    private final PreparedStatement statement;
    private int index;

    Binding(PreparedStatement statement) {
        this.statement = statement;
    }

    Binding text(@Nullable String value) throws SQLException {
        statement.setString(++index, value);
        return this;
    }

    /** Text of a value that may be missing. */
    Binding name(@Nullable Object value) throws SQLException {
        return text(value == null ? null : value.toString());
    }

    /** Whatever the driver knows: UUIDs, decimals. */
    Binding value(@Nullable Object value) throws SQLException {
        statement.setObject(++index, value);
        return this;
    }

    Binding number(long value) throws SQLException {
        statement.setLong(++index, value);
        return this;
    }

    Binding count(int value) throws SQLException {
        statement.setInt(++index, value);
        return this;
    }

    Binding flag(boolean value) throws SQLException {
        statement.setBoolean(++index, value);
        return this;
    }

    Binding instant(@Nullable Instant value) throws SQLException {
        if (value == null) {
            statement.setNull(++index, Types.BIGINT);
            return this;
        }
        return number(ChronoUnit.MICROS.between(Instant.EPOCH, value));
    }

    /** Runs it as a change of exactly one row. */
    void changeOne() throws SQLException {
        int rows = statement.executeUpdate();
        if (rows != 1) {
            throw new IllegalStateException(rows + " rows changed");
        }
    }
}
