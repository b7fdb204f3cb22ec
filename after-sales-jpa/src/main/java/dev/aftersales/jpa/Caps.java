/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Admission;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Hold;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.ledger.CapChanges;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Takes of caps and gives back, last in a transaction: they are what others wait for. It does so in the order of their keys, except
 * that a dialect may put in the caps that nobody met before it takes of the others; where two transactions meet crosswise for
 * that, the database rolls one of them back.
 */
final class Caps {

    private static final int TOGETHER = 50;

    /** Of all kinds, for a provider keeps no plan of a query with a list; a source has a few. */
    private static final String OF_SOURCE =
            "SELECT e FROM EntitlementRow e WHERE e.tenant = :tenant AND e.source = :source";

    private final Dialect dialect;
    private final EntitlementMapper mapper = new EntitlementMapperImpl();

    Caps(Dialect dialect) {
        this.dialect = dialect;
    }

    List<Entitlement> ofSource(EntityManager entities, TenantId tenant, Set<CapKind> kinds, String source) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        return inOrder(
                kinds,
                entities.createQuery(OF_SOURCE, EntitlementRow.class)
                        .setParameter("tenant", tenant.value())
                        .setParameter("source", source)
                        .getResultStream());
    }

    List<Entitlement> inOrder(Set<CapKind> kinds, Stream<EntitlementRow> rows) {
        return rows.map(mapper::entitlement)
                .filter(row -> kinds.contains(row.key().kind()))
                .sorted(Comparator.comparing(Entitlement::key))
                .toList();
    }

    /** Observes and reserves; leaves the transaction when a claim does not hit. */
    void claim(EntityManager entities, List<CapClaim> claims, Care care) {
        List<CapClaim> ordered =
                claims.stream().sorted(Comparator.comparing(CapClaim::key)).toList();
        List<CapKey> keys = ordered.stream().map(CapClaim::key).toList();
        if (care == Care.BE_QUICK && areDistinct(keys)) {
            inParts(ordered, part -> requireHit(dialect.claim(entities, part)));
        } else {
            changeLocked(entities, keys, changes -> ordered.forEach(claim -> requireAccepted(changes.claim(claim))));
        }
    }

    /** What a transition does to the holds of its action. */
    void settle(EntityManager entities, List<Hold> holds, HoldEffect effect, Care care) {
        change(entities, holds, effect, care, changes -> changes.settle(holds, effect));
    }

    /** What an outside change of a document does: its holds are consumed, so the difference is. */
    void adjust(EntityManager entities, List<Hold> differences, Care care) {
        change(entities, differences, HoldEffect.CONSUME_FREED, care, changes -> changes.adjust(differences));
    }

    private void change(
            EntityManager entities, List<Hold> holds, HoldEffect effect, Care care, Consumer<CapChanges> change) {
        List<CapKey> keys = holds.stream().map(Hold::cap).sorted().toList();
        if (care == Care.BE_QUICK && areDistinct(keys)) {
            List<CapDifference> differences = holds.stream()
                    .map(hold -> CapDifference.of(hold, effect))
                    .filter(difference -> !difference.isNothing())
                    .sorted(Comparator.comparing(CapDifference::cap))
                    .toList();
            inParts(differences, part -> requireHit(dialect.add(entities, part)));
        } else {
            changeLocked(entities, keys, change);
        }
    }

    /** Reads the rows under their locks, then decides and writes. */
    private void changeLocked(EntityManager entities, Collection<CapKey> ordered, Consumer<CapChanges> change) {
        Map<CapKey, EntitlementRow> rows = new HashMap<>();
        for (CapKey key : ordered) {
            if (!rows.containsKey(key)) {
                EntitlementRow row = entities.find(EntitlementRow.class, rowKey(key), LockModeType.PESSIMISTIC_WRITE);
                if (row != null) {
                    rows.put(key, row);
                }
            }
        }
        CapChanges changes = new CapChanges(key -> {
            EntitlementRow row = rows.get(key);
            return row == null ? null : mapper.entitlement(row);
        });
        change.accept(changes);
        changes.changed().forEach(changed -> write(entities, rows.get(changed.key()), changed));
        Inserting.expectNew(entities::flush);
    }

    private void write(
            EntityManager entities, @org.jspecify.annotations.Nullable EntitlementRow row, Entitlement changed) {
        if (row == null) {
            entities.persist(mapper.row(changed));
            return;
        }
        row.unit = changed.unit();
        row.total = changed.total();
        row.external = changed.external();
        row.reserved = changed.reserved();
        row.consumed = changed.consumed();
        row.gen = changed.gen();
    }

    private static EntitlementRow.Key rowKey(CapKey key) {
        return new EntitlementRow.Key(
                key.tenant().value(), key.source(), key.line(), key.kind().name());
    }

    private static void requireHit(boolean hit) {
        if (!hit) {
            throw Undone.lookFirst(null);
        }
    }

    private static void requireAccepted(Admission admission) {
        if (admission != Admission.ACCEPTED) {
            throw Undone.because(admission);
        }
    }

    private static boolean areDistinct(List<CapKey> keys) {
        return new HashSet<>(keys).size() == keys.size();
    }

    private static <T> void inParts(List<T> ordered, Consumer<List<T>> statement) {
        for (int from = 0; from < ordered.size(); from += TOGETHER) {
            statement.accept(ordered.subList(from, Math.min(from + TOGETHER, ordered.size())));
        }
    }
}
