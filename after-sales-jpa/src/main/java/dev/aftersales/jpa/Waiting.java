/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.ActionState;
import dev.aftersales.store.Backlog;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what waits, of all tenants: what is due, and what operators should know of. Both are read from their indexes. */
final class Waiting {

    private static final String DUE = "SELECT COUNT(a), MIN(a.dueAt) FROM ActionRow a WHERE a.dueAt <= :now";
    private static final String STUCK =
            "SELECT a.state, COUNT(a) FROM ActionRow a WHERE a.stuckSince IS NOT NULL GROUP BY a.state";

    Backlog backlog(EntityManager entities, long now) {
        Object[] due = entities.createQuery(DUE, Object[].class)
                .setParameter("now", now)
                .getSingleResult();
        Map<String, Long> stuck = entities.createQuery(STUCK, Object[].class).getResultList().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
        return new Backlog(
                (Long) due[0],
                Micros.instant((Long) due[1]),
                stuck.getOrDefault(ActionState.HELD.name(), 0L),
                stuck.getOrDefault(ActionState.UNKNOWN.name(), 0L));
    }
}
