/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Action;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Step;
import dev.aftersales.store.Transition;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes an action over the one that was read, if it still has the state, fence, step and cancel wish. */
final class ActionChanges {

    private static final String AS_READ = " WHERE a.tenant = :tenant AND a.id = :id AND a.state = :stateRead"
            + " AND a.fence = :fenceRead AND a.step = :stepRead AND a.cancelWanted = :cancelWantedRead";
    private static final String HOLDING = "SELECT a.holding FROM ActionRow a" + AS_READ;
    private static final String POSTPONE = "UPDATE ActionRow a SET a.dueAt = :dueAt" + AS_READ;
    private static final String FORGET_STEPS = "DELETE FROM StepRow s WHERE s.tenant = :tenant AND s.actionId = :id";
    private static final String STEP = "UPDATE StepRow s SET s.stepRequest = :request, s.stepResult = :result"
            + " WHERE s.tenant = :tenant AND s.portKey = :portKey";

    private final ActionStatements statements;

    ActionChanges(ActionStatements statements) {
        this.statements = statements;
    }

    /** What became of a move. */
    enum Moved {
        /** It was moved by somebody else, or is not kept. */
        NOT,
        /** It was moved; its holds stay where they are. */
        ALONE,
        /** It was moved, and no longer holds what it held. */
        WITH_ITS_HOLDS
    }

    Moved move(EntityManager entities, Transition transition) {
        Moved moved = transition.holds() == HoldEffect.KEEP
                ? (update(entities, transition, null) ? Moved.ALONE : Moved.NOT)
                : moveWithHolds(entities, transition);
        if (moved != Moved.NOT) {
            updateSteps(entities, transition);
            if (!haveSameOrigin(transition.from(), transition.to())) {
                statements.origin(transition.to()).update(entities);
            }
        }
        return moved;
    }

    boolean postpone(EntityManager entities, Action action, @Nullable Instant dueAt) {
        Query query = entities.createQuery(POSTPONE).setParameter("dueAt", Micros.of(dueAt));
        return asRead(query, action).executeUpdate() == 1;
    }

    /** Whether it holds is what the row says; what was read says so too, but for an action that was never read back. */
    private Moved moveWithHolds(EntityManager entities, Transition transition) {
        Action from = transition.from();
        boolean expected = from.holding() && !from.holds().isEmpty();
        if (update(entities, transition, expected)) {
            return moved(transition, expected);
        }
        Optional<Boolean> kept = asRead(entities.createQuery(HOLDING, Boolean.class), from).getResultList().stream()
                .findFirst();
        if (kept.isEmpty()) {
            return Moved.NOT;
        }
        boolean holding = kept.get();
        return update(entities, transition, holding) ? moved(transition, holding) : Moved.NOT;
    }

    private static Moved moved(Transition transition, boolean held) {
        if (held && transition.holds() == HoldEffect.CONSUME_FREED) {
            throw new IllegalStateException(
                    "still holds what is said to be freed: " + transition.from().id());
        }
        return held ? Moved.WITH_ITS_HOLDS : Moved.ALONE;
    }

    /** Changes whether the action holds only under the condition that it is known. */
    private boolean update(EntityManager entities, Transition transition, @Nullable Boolean holding) {
        return statements.update(transition, holding).update(entities) == 1;
    }

    private static <Q extends Query> Q asRead(Q query, Action read) {
        query.setParameter("tenant", read.tenant().value())
                .setParameter("id", read.id().value())
                .setParameter("stateRead", read.state().name())
                .setParameter("fenceRead", read.fence())
                .setParameter("stepRead", read.step())
                .setParameter("cancelWantedRead", read.cancelWanted());
        return query;
    }

    private void updateSteps(EntityManager entities, Transition transition) {
        List<Step> before = transition.from().steps();
        Action to = transition.to();
        List<Step> after = to.steps();
        if (!keysOf(before).equals(keysOf(after))) {
            replaceSteps(entities, to);
            return;
        }
        for (int i = 1; i < after.size(); i++) {
            Step step = after.get(i);
            if (!step.equals(before.get(i))) {
                entities.createQuery(STEP)
                        .setParameter("request", step.request())
                        .setParameter("result", step.result())
                        .setParameter("tenant", to.tenant().value())
                        .setParameter("portKey", step.key().value())
                        .executeUpdate();
            }
        }
    }

    /** The shape of each step, which hardly ever changes. */
    private static List<Step> keysOf(List<Step> steps) {
        return steps.stream()
                .map(step -> new Step(step.effect(), step.key(), step.pivot(), "", null))
                .toList();
    }

    private void replaceSteps(EntityManager entities, Action to) {
        entities.createQuery(FORGET_STEPS)
                .setParameter("tenant", to.tenant().value())
                .setParameter("id", to.id().value())
                .executeUpdate();
        Inserting.expectNew(() -> statements.furtherSteps(to).forEach(step -> step.update(entities)));
    }

    /** Whether the row of the action is all that changes of it. */
    static boolean changesItsRowAlone(Transition transition) {
        Action from = transition.from();
        Action to = transition.to();
        return haveSameOrigin(from, to) && furtherSteps(from).equals(furtherSteps(to));
    }

    private static List<Step> furtherSteps(Action action) {
        return action.steps().stream().skip(1).toList();
    }

    /** Whether only that changed which changes in the course of things. */
    private static boolean haveSameOrigin(Action from, Action to) {
        return origin(from).equals(origin(to));
    }

    private static List<Optional<?>> origin(Action action) {
        List<Step> steps = action.steps();
        return List.of(
                Optional.of(action.contentHash()),
                Optional.of(action.commandName()),
                Optional.of(action.command()),
                Optional.ofNullable(action.service()),
                Optional.ofNullable(action.ticket()),
                Optional.of(action.actor()),
                Optional.ofNullable(action.company()),
                Optional.ofNullable(action.subject()),
                Optional.of(action.createdAt()),
                Optional.of(keysOf(steps)),
                steps.stream().findFirst().map(Step::request));
    }
}
