/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionPosition;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Backlog;
import dev.aftersales.store.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The actions. Finished ones are found by id and request key alone; every other question meets only what is open. */
final class ActionTable {

    private static final Comparator<ActionPosition> FIRST =
            Comparator.comparing(ActionPosition::createdAt).thenComparing(ActionPosition::id);
    private static final Comparator<Action> OLDEST = Comparator.comparing(Action::position, FIRST);

    private static final Comparator<Action> LONGEST_DUE = Comparator.comparing(ActionTable::dueAt)
            .thenComparing(action -> action.tenant().value())
            .thenComparing(Action::id);

    private final TenantMap<ActionId, Action> rows = new TenantMap<>();
    private final TenantMap<RequestKey, ActionId> requestKeys = new TenantMap<>();
    private final TenantMap<PortKey, ActionId> portKeys = new TenantMap<>();
    private final OrderedRows<Action> due = new OrderedRows<>(action -> action.dueAt() != null, LONGEST_DUE);
    private final GroupedRows<TicketKey, Action> open = new GroupedRows<>(ActionTable::ticketWhileOpen, OLDEST);
    private final GroupedRows<TenantId, Action> stuck = new GroupedRows<>(ActionTable::tenantWhileStuck, OLDEST);

    @Nullable
    Action find(TenantId tenant, ActionId id) {
        return rows.get(tenant, id);
    }

    @Nullable
    Action find(TenantId tenant, RequestKey key) {
        ActionId id = requestKeys.get(tenant, key);
        return id == null ? null : find(tenant, id);
    }

    boolean owns(TenantId tenant, PortKey key) {
        return portKeys.contains(tenant, key);
    }

    void insert(Action action) {
        requestKeys.put(action.tenant(), action.requestKey(), action.id());
        for (Step step : action.steps()) {
            portKeys.put(action.tenant(), step.key(), action.id());
        }
        write(null, action);
    }

    void update(Action before, Action after) {
        write(before, after);
    }

    List<Action> claim(int limit, Instant now, Instant leaseUntil) {
        List<Action> claimed = new ArrayList<>();
        for (Action action : due.first(limit, row -> !dueAt(row).isAfter(now))) {
            Action leased = action.change()
                    .fence(action.fence() + 1)
                    .leaseUntil(leaseUntil)
                    .dueAt(leaseUntil)
                    .build();
            write(action, leased);
            claimed.add(leased);
        }
        return List.copyOf(claimed);
    }

    List<Action> open(TenantId tenant, TicketRef ticket) {
        return open.rows(new TicketKey(tenant, ticket)).toList();
    }

    List<Action> stuck(TenantId tenant, @Nullable ActionPosition after, int limit) {
        Predicate<Action> behind = action -> after == null || FIRST.compare(action.position(), after) > 0;
        return stuck.rows(tenant).filter(behind).limit(limit).toList();
    }

    Backlog backlog(Instant now) {
        List<Action> waiting = due.first(Integer.MAX_VALUE, row -> !dueAt(row).isAfter(now));
        Instant since = waiting.isEmpty() ? null : waiting.get(0).dueAt();
        return new Backlog(waiting.size(), since, stuckIn(ActionState.HELD), stuckIn(ActionState.UNKNOWN));
    }

    private long stuckIn(ActionState state) {
        return stuck.rows().filter(action -> action.state() == state).count();
    }

    private void write(@Nullable Action before, Action after) {
        rows.put(after.tenant(), after.id(), after);
        due.replace(before, after);
        open.replace(before, after);
        stuck.replace(before, after);
    }

    private static Instant dueAt(Action action) {
        return Objects.requireNonNull(action.dueAt(), "dueAt");
    }

    private static @Nullable TicketKey ticketWhileOpen(Action action) {
        return action.state().finished() ? null : TicketKey.ofNullable(action.tenant(), action.ticket());
    }

    private static @Nullable TenantId tenantWhileStuck(Action action) {
        boolean stuck = action.state() == ActionState.HELD || action.state() == ActionState.UNKNOWN;
        return stuck ? action.tenant() : null;
    }
}
