/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Inserts a row; what is null is left out, for providers do not know the type of a null. */
final class NativeInsert {

    private final String table;
    private final Map<String, Object> given = new HashMap<>();
    private final NativeStatement columns = new NativeStatement();
    private final NativeStatement values = new NativeStatement();

    NativeInsert(String table) {
        this.table = table;
        columns.add("insert into ").add(table).add(" (");
    }

    NativeInsert expression(String column, String sql) {
        column(column);
        values.add(sql);
        return this;
    }

    NativeInsert value(String column, @Nullable Object value) {
        if (value != null) {
            column(column);
            values.value(value);
            given.put(column, value);
        }
        return this;
    }

    NativeInsert uuid(String column, @Nullable UUID value) {
        if (value != null) {
            column(column);
            values.value(value.toString(), "uuid");
        }
        return this;
    }

    NativeStatement statement() {
        return columns.add(") values (").add(values).add(")");
    }

    /** Inserts the row unless one with the same key is there. */
    boolean executeUnlessKept(EntityManager entities, String... keyColumns) {
        NativeStatement statement = columns.add(") select ")
                .add(values)
                .add(" from (select 1 as one) nothing where not exists (select 1 from ")
                .add(table)
                .add(" where ")
                .each(List.of(keyColumns), " and ", (each, column) -> each.set(column, given.get(column)));
        return statement.add(")").update(entities) == 1;
    }

    private void column(String name) {
        if (!values.isEmpty()) {
            columns.add(", ");
            values.add(", ");
        }
        columns.add(name);
    }
}
