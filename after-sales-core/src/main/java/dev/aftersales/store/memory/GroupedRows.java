/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Those rows of a table that a question of one ticket or tenant asks for, in its order; the others cost nothing. */
final class GroupedRows<G, T> {

    private final Function<T, @Nullable G> group;
    private final Comparator<T> order;
    private final Map<G, NavigableSet<T>> groups = new HashMap<>();

    /** The order must tell any two rows of a group apart; a row without a group is left out. */
    GroupedRows(Function<T, @Nullable G> group, Comparator<T> order) {
        this.group = group;
        this.order = order;
    }

    void replace(@Nullable T before, T after) {
        if (before != null) {
            remove(before);
        }
        G home = group.apply(after);
        if (home != null) {
            groups.computeIfAbsent(home, unused -> new TreeSet<>(order)).add(after);
        }
    }

    private void remove(T row) {
        G home = group.apply(row);
        if (home == null) {
            return;
        }
        groups.computeIfPresent(home, (unused, rows) -> {
            rows.remove(row);
            return rows.isEmpty() ? null : rows;
        });
    }

    /** The rows of a group, in order. */
    Stream<T> rows(G home) {
        NavigableSet<T> rows = groups.get(home);
        return rows == null ? Stream.empty() : rows.stream();
    }

    /** The rows of all groups. */
    Stream<T> rows() {
        return groups.values().stream().flatMap(NavigableSet::stream);
    }
}
