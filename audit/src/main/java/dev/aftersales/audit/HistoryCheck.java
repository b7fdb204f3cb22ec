/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import static dev.aftersales.store.ActionState.ACCEPTED;
import static dev.aftersales.store.ActionState.AWAITING_APPROVAL;
import static dev.aftersales.store.ActionState.CALLING;
import static dev.aftersales.store.ActionState.CANCELLED;
import static dev.aftersales.store.ActionState.COMPLETED;
import static dev.aftersales.store.ActionState.HELD;
import static dev.aftersales.store.ActionState.PENDING;
import static dev.aftersales.store.ActionState.REFUSED;
import static dev.aftersales.store.ActionState.UNKNOWN;

import dev.aftersales.command.ActionId;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Entry;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Each action moved along the state table only, with one entry per move, under fences that never fall. */
public final class HistoryCheck implements Check {

    /** The one there is. */
    public HistoryCheck() {}

    private static final Map<ActionState, Set<ActionState>> LEGAL = Map.of(
            AWAITING_APPROVAL, EnumSet.of(ACCEPTED, CANCELLED),
            ACCEPTED, EnumSet.of(CALLING, CANCELLED, REFUSED, COMPLETED, ACCEPTED),
            CALLING, EnumSet.of(CALLING, COMPLETED, PENDING, REFUSED, ACCEPTED, UNKNOWN, HELD, CANCELLED),
            UNKNOWN, EnumSet.of(CALLING, HELD, PENDING, REFUSED, CANCELLED, COMPLETED, UNKNOWN),
            PENDING, EnumSet.of(CALLING, COMPLETED, PENDING, REFUSED, HELD, CANCELLED),
            HELD, EnumSet.of(UNKNOWN, CALLING, COMPLETED, REFUSED, HELD),
            REFUSED, EnumSet.of(COMPLETED, HELD),
            CANCELLED, EnumSet.of(COMPLETED, HELD),
            COMPLETED, EnumSet.of(HELD));

    @Override
    public void look(Facts facts, Findings findings) {
        Map<ActionId, List<Entry>> histories = facts.tickets().stream()
                .flatMap(ticket -> facts.entries(ticket).stream())
                .filter(entry -> entry.after() != null && entry.action() != null)
                .collect(Collectors.groupingBy(Entry::action));
        facts.actions().stream()
                .filter(action -> action.ticket() != null)
                .forEach(action -> look(action, histories.getOrDefault(action.id(), List.of()), findings));
    }

    private static void look(Action action, List<Entry> history, Findings findings) {
        ActionState state = history.isEmpty() ? CALLING : first(history.get(0));
        long fence = 0;
        for (Entry entry : history) {
            ActionState before = Objects.requireNonNullElse(entry.before(), state);
            ActionState after = Objects.requireNonNull(entry.after());
            findings.require(before == state, "%s was %s, and its next entry says %s", action.id(), state, before);
            findings.require(
                    entry.before() == null
                            || LEGAL.getOrDefault(before, Set.of()).contains(after),
                    "%s went from %s to %s",
                    action.id(),
                    before,
                    after);
            boolean leased = before != CALLING && after == CALLING;
            findings.require(
                    entry.fence() > fence || entry.fence() == fence && !leased,
                    "the fence of %s is %s after %s",
                    action.id(),
                    entry.fence(),
                    fence);
            state = after;
            fence = entry.fence();
        }
        findings.require(
                state == action.state(), "%s is %s, and its last entry says %s", action.id(), action.state(), state);
        findings.require(fence <= action.fence(), "%s is at fence %s, after %s", action.id(), action.fence(), fence);
    }

    /** An action that is called at once tells its first entry when it leaves CALLING. */
    private static ActionState first(Entry entry) {
        return entry.before() == null ? Objects.requireNonNull(entry.after()) : CALLING;
    }
}
