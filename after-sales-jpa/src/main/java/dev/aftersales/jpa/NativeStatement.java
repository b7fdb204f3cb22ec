/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * SQL and its parameters, put together piece by piece. No parameter is ever null: providers do not know its type then. No piece
 * has a question mark in it.
 */
final class NativeStatement {

    private static final int USUAL_LENGTH = 512;

    private final StringBuilder sql = new StringBuilder(USUAL_LENGTH);
    private final List<Object> parameters = new ArrayList<>();

    NativeStatement add(String text) {
        sql.append(text);
        return this;
    }

    /** Another statement's text, with its parameters. */
    NativeStatement add(NativeStatement other) {
        sql.append(other.sql);
        parameters.addAll(other.parameters);
        return this;
    }

    boolean isEmpty() {
        return sql.isEmpty();
    }

    /** A placeholder for a value. */
    NativeStatement value(Object value) {
        parameters.add(value);
        sql.append('?');
        return this;
    }

    /** A placeholder for a value whose type the database would not know. */
    NativeStatement value(Object value, String type) {
        sql.append("cast(");
        value(value);
        sql.append(" as ").append(type).append(')');
        return this;
    }

    /** Placeholders for values, separated by commas. */
    NativeStatement values(Object... values) {
        for (int i = 0; i < values.length; i++) {
            add(i == 0 ? "" : ", ").value(values[i]);
        }
        return this;
    }

    /**
     * How many rows at most, as part of the text: a database that is given the number as a parameter has no idea how many rows
     * there will be, and plans the statement anew each time.
     */
    NativeStatement limit(int rows) {
        sql.append(" limit ").append(rows);
        return this;
    }

    /** A piece for each of several things. */
    <T> NativeStatement each(List<T> things, String separator, BiConsumer<NativeStatement, T> piece) {
        for (int i = 0; i < things.size(); i++) {
            piece.accept(add(i == 0 ? "" : separator), things.get(i));
        }
        return this;
    }

    /** An assignment; what is null is written as such, for providers do not know the type of a null. */
    NativeStatement set(String column, @Nullable Object value) {
        sql.append(column).append(" = ");
        return value == null ? add("null") : value(value);
    }

    Query query(EntityManager entities) {
        Query query = entities.createNativeQuery(numbered());
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    int update(EntityManager entities) {
        return query(entities).executeUpdate();
    }

    /** Whatever it answers, and whether or not it answers anything. */
    void execute(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            statement.execute();
        }
    }

    /** The text with its placeholders as Jakarta Persistence wants them. */
    private String numbered() {
        StringBuilder numbered = new StringBuilder(sql.length() + 2 * parameters.size());
        int parameter = 0;
        for (int i = 0; i < sql.length(); i++) {
            char each = sql.charAt(i);
            numbered.append(each);
            if (each == '?') {
                numbered.append(++parameter);
            }
        }
        return numbered.toString();
    }
}
