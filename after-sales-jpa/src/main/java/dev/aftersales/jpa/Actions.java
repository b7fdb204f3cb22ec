/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionPosition;
import dev.aftersales.store.Step;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Questions about actions. */
final class Actions {

    private static final String BY_ID = "SELECT a FROM ActionRow a WHERE a.tenant = :tenant AND a.id = :id";
    private static final String OPEN = "SELECT a FROM ActionRow a WHERE a.tenant = :tenant AND a.openTicket = :ticket"
            + " ORDER BY a.createdAt, a.id";
    private static final String STUCK = "SELECT a FROM ActionRow a WHERE a.tenant = :tenant"
            + " AND a.stuckSince >= :since AND (a.stuckSince > :since OR a.id > :id) ORDER BY a.stuckSince, a.id";
    private static final String FURTHER_STEPS = "SELECT s FROM StepRow s WHERE s.tenant = :tenant"
            + " AND s.actionId IN :actions ORDER BY s.actionId, s.idx";

    private static final ActionPosition BEFORE_ALL = new ActionPosition(Instant.EPOCH, new ActionId(new UUID(0, 0)));

    private final Dialect dialect;
    private final ActionMapper mapper = new ActionMapperImpl();

    Actions(Dialect dialect) {
        this.dialect = dialect;
    }

    Optional<Action> find(EntityManager entities, TenantId tenant, ActionId id) {
        return entities
                .createQuery(BY_ID, ActionRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> action(entities, row));
    }

    Optional<Action> find(EntityManager entities, TenantId tenant, RequestKey key) {
        ActionRow row = entities.find(ActionRow.class, new ActionRow.Key(tenant.value(), key.value()));
        return row == null ? Optional.empty() : Optional.of(action(entities, row));
    }

    List<Action> open(EntityManager entities, TenantId tenant, TicketRef ticket) {
        List<ActionRow> rows = entities.createQuery(OPEN, ActionRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("ticket", ticket.value())
                .getResultList();
        return actions(entities, rows);
    }

    List<Action> stuck(EntityManager entities, TenantId tenant, @Nullable ActionPosition after, int limit) {
        ActionPosition begin = after == null ? BEFORE_ALL : after;
        List<ActionRow> rows = entities.createQuery(STUCK, ActionRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("since", Micros.of(begin.createdAt()))
                .setParameter("id", begin.id().value())
                .setMaxResults(limit)
                .getResultList();
        return actions(entities, rows);
    }

    Set<PortKey> ownKeys(EntityManager entities, TenantId tenant, Collection<PortKey> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        NativeStatement question = new NativeStatement();
        among(question, "as_action", tenant, keys);
        question.add(" union all ");
        among(question, "as_step", tenant, keys);
        List<?> own = question.query(entities).getResultList();
        return own.stream().map(key -> PortKey.of(key.toString())).collect(Collectors.toUnmodifiableSet());
    }

    private void among(NativeStatement question, String table, TenantId tenant, Collection<PortKey> keys) {
        question.add("select port_key from ").add(dialect.qualified(table));
        question.set(" where tenant", tenant.value());
        String separator = " and port_key in (";
        for (PortKey key : keys) {
            question.add(separator).value(key.value());
            separator = ", ";
        }
        question.add(")");
    }

    Action action(EntityManager entities, ActionRow row) {
        return actions(entities, List.of(row)).get(0);
    }

    /** The actions of rows, in their order. */
    List<Action> actions(EntityManager entities, List<ActionRow> rows) {
        Map<ActionKey, List<Step>> further = furtherSteps(entities, rows);
        return rows.stream()
                .map(row -> {
                    Action action = mapper.action(row);
                    List<Step> more = further.getOrDefault(ActionKey.of(row), List.of());
                    return more.isEmpty() ? action : withSteps(action, more);
                })
                .toList();
    }

    private static Action withSteps(Action action, List<Step> more) {
        List<Step> steps = new ArrayList<>(action.steps());
        steps.addAll(more);
        return action.change().steps(steps).build();
    }

    private Map<ActionKey, List<Step>> furtherSteps(EntityManager entities, List<ActionRow> rows) {
        Map<String, List<UUID>> asked = new LinkedHashMap<>();
        for (ActionRow row : rows) {
            if (row.steps > 1) {
                asked.computeIfAbsent(row.tenant, unused -> new ArrayList<>()).add(row.id);
            }
        }
        Map<ActionKey, List<Step>> steps = new HashMap<>();
        asked.forEach((tenant, actions) -> entities.createQuery(FURTHER_STEPS, StepRow.class)
                .setParameter("tenant", tenant)
                .setParameter("actions", actions)
                .getResultList()
                .forEach(row -> steps.computeIfAbsent(new ActionKey(tenant, row.actionId), unused -> new ArrayList<>())
                        .add(mapper.step(row))));
        return steps;
    }
}
