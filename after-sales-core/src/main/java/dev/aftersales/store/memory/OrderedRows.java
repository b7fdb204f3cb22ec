/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Those rows of a table that a question of the whole store asks for, in its order; the others cost nothing. */
final class OrderedRows<T> {

    private final Predicate<T> belongs;
    private final NavigableSet<T> rows;

    /** The order must tell any two rows apart. */
    OrderedRows(Predicate<T> belongs, Comparator<T> order) {
        this.belongs = belongs;
        this.rows = new TreeSet<>(order);
    }

    void replace(@Nullable T before, T after) {
        if (before != null && belongs.test(before)) {
            rows.remove(before);
        }
        if (belongs.test(after)) {
            rows.add(after);
        }
    }

    List<T> first(int limit, Predicate<T> asLongAs) {
        return rows.stream().takeWhile(asLongAs).limit(limit).toList();
    }
}
