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
    private static final String ORIGIN = "UPDATE ActionRow a SET a.contentHash = :contentHash,"
            + " a.commandName = :commandName, a.command = :command, a.service = :service, a.ticket = :ticket,"
            + " a.actorUser = :actorUser, a.actorKind = :actorKind, a.actorCustomer = :actorCustomer,"
            + " a.actorLocale = :actorLocale, a.company = :company, a.subjectKind = :subjectKind,"
            + " a.subjectId = :subjectId, a.createdAt = :createdAt, a.steps = :steps, a.effect = :effect,"
            + " a.portKey = :portKey, a.pivot = :pivot, a.stepRequest = :stepRequest"
            + " WHERE a.tenant = :tenant AND a.id = :id";
    private static final String FORGET_STEPS = "DELETE FROM StepRow s WHERE s.tenant = :tenant AND s.actionId = :id";
    private static final String STEP = "UPDATE StepRow s SET s.stepRequest = :request, s.stepResult = :result"
            + " WHERE s.tenant = :tenant AND s.portKey = :portKey";

    private final Dialect dialect;
    private final ActionMapper mapper = new ActionMapperImpl();

    ActionChanges(Dialect dialect) {
        this.dialect = dialect;
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
                updateOrigin(entities, transition.to());
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
        ActionRow row = mapper.row(transition.to());
        NativeStatement statement = new NativeStatement()
                .add("update ")
                .add(dialect.qualified("as_action"))
                .add(" set ")
                .set("state", row.state)
                .set(", fence", row.fence)
                .set(", unsure", row.unsure)
                .set(", attempts", row.attempts)
                .set(", lease_until", row.leaseUntil)
                .set(", quiet_at", row.quietAt)
                .set(", due_at", row.dueAt)
                .set(", cancel_wanted", row.cancelWanted)
                .set(", presumed", row.presumed)
                .set(", watch_until", row.watchUntil)
                .set(", step", row.step)
                .set(", step_result", row.stepResult)
                .set(", refusals", row.refusals)
                .set(", evidence", row.evidence)
                .set(", reference", row.reference)
                .set(", planned_team", row.plannedTeam)
                .set(", approval_expires", row.approvalExpires)
                .set(", changed_at", row.changedAt);
        if (holding != null) {
            statement.set(", holding", false);
        }
        whereAsRead(statement, transition.from());
        if (holding != null) {
            statement.set(" and holding", holding);
        }
        return statement.update(entities) == 1;
    }

    private static void whereAsRead(NativeStatement statement, Action read) {
        statement
                .set(" where tenant", read.tenant().value())
                .add(" and id = ")
                .value(read.id().toString(), "uuid")
                .set(" and state", read.state().name())
                .set(" and fence", read.fence())
                .set(" and step", read.step())
                .set(" and cancel_wanted", read.cancelWanted());
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
        for (int i = 1; i < to.steps().size(); i++) {
            entities.persist(
                    mapper.row(to.tenant(), to.id().value(), i, to.steps().get(i)));
        }
        Inserting.expectNew(entities::flush);
    }

    /** Whether only that changed which changes in the course of things. */
    static boolean haveSameOrigin(Action from, Action to) {
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

    private void updateOrigin(EntityManager entities, Action to) {
        ActionRow row = mapper.row(to);
        entities.createQuery(ORIGIN)
                .setParameter("contentHash", row.contentHash)
                .setParameter("commandName", row.commandName)
                .setParameter("command", row.command)
                .setParameter("service", row.service)
                .setParameter("ticket", row.ticket)
                .setParameter("actorUser", row.actorUser)
                .setParameter("actorKind", row.actorKind)
                .setParameter("actorCustomer", row.actorCustomer)
                .setParameter("actorLocale", row.actorLocale)
                .setParameter("company", row.company)
                .setParameter("subjectKind", row.subjectKind)
                .setParameter("subjectId", row.subjectId)
                .setParameter("createdAt", row.createdAt)
                .setParameter("steps", row.steps)
                .setParameter("effect", row.effect)
                .setParameter("portKey", row.portKey)
                .setParameter("pivot", row.pivot)
                .setParameter("stepRequest", row.stepRequest)
                .setParameter("tenant", row.tenant)
                .setParameter("id", row.id)
                .executeUpdate();
    }
}
