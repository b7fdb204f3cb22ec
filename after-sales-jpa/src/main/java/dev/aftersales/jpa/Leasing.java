/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Leases what is due in three statements that every database has: find and lock, write, read. */
final class Leasing {

    private static final String LEASED =
            "SELECT a FROM ActionRow a WHERE a.tenant IN :tenants AND a.id IN :ids AND a.leaseUntil = :leaseUntil";

    private final String actions;

    /**
     * Leases rows of a table.
     *
     * @param actions the table's name, with its schema
     */
    Leasing(String actions) {
        this.actions = actions;
    }

    List<ActionRow> lease(EntityManager entities, int limit, long now, long leaseUntil) {
        List<ActionKey> due = due(entities, limit, now);
        if (due.isEmpty()) {
            return List.of();
        }
        write(entities, due, leaseUntil);
        return read(entities, due, leaseUntil);
    }

    /** The longest due first, leaving out what others have locked. */
    private List<ActionKey> due(EntityManager entities, int limit, long now) {
        List<?> rows = new NativeStatement()
                .add("select tenant, cast(id as char(36)) from ")
                .add(actions)
                .add(" where due_at <= ")
                .value(now)
                .add(" order by due_at, tenant, id limit ")
                .value(limit)
                .add(" for update skip locked")
                .query(entities)
                .getResultList();
        List<ActionKey> keys = new ArrayList<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            keys.add(new ActionKey(columns[0].toString(), UUID.fromString(columns[1].toString())));
        }
        return keys;
    }

    private void write(EntityManager entities, List<ActionKey> due, long leaseUntil) {
        NativeStatement statement = new NativeStatement()
                .add("update ")
                .add(actions)
                .add(" set fence = fence + 1, ")
                .set("lease_until", leaseUntil)
                .set(", due_at", leaseUntil)
                .add(" where (tenant, id) in (");
        String separator = "(";
        for (ActionKey key : due) {
            statement
                    .add(separator)
                    .value(key.tenant())
                    .add(", ")
                    .value(key.id().toString(), "uuid")
                    .add(")");
            separator = ", (";
        }
        statement.add(")").update(entities);
    }

    private static List<ActionRow> read(EntityManager entities, List<ActionKey> due, long leaseUntil) {
        Map<ActionKey, Integer> order = new HashMap<>();
        due.forEach(key -> order.put(key, order.size()));
        return entities.createQuery(LEASED, ActionRow.class)
                .setParameter(
                        "tenants",
                        due.stream().map(key -> key.tenant()).distinct().toList())
                .setParameter("ids", due.stream().map(key -> key.id()).toList())
                .setParameter("leaseUntil", leaseUntil)
                .getResultStream()
                .filter(row -> order.containsKey(ActionKey.of(row)))
                .sorted(Comparator.comparing(row -> order.getOrDefault(ActionKey.of(row), 0)))
                .toList();
    }
}
