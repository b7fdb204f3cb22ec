/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** SQL and its parameters, put together piece by piece. No parameter is ever null: providers do not know its type then. */
final class NativeStatement {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    NativeStatement add(String text) {
        sql.append(text);
        return this;
    }

    /** Another statement's text, with its parameters; this one must have none yet. */
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
        sql.append('?').append(parameters.size());
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
        Query query = entities.createNativeQuery(sql.toString());
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    int update(EntityManager entities) {
        return query(entities).executeUpdate();
    }
}
