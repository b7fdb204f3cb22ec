/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Action;
import dev.aftersales.store.Step;
import dev.aftersales.store.Transition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that write actions and their steps. */
final class ActionStatements {

    private final String actions;
    private final String steps;
    private final ActionMapper mapper = new ActionMapperImpl();
    private final JsonColumns json = new JsonColumns();

    ActionStatements(Dialect dialect) {
        this.actions = dialect.qualified("as_action");
        this.steps = dialect.qualified("as_step");
    }

    /** The action with its first step, then each further step. */
    List<NativeStatement> inserts(Action action) {
        List<NativeStatement> inserts = new ArrayList<>();
        inserts.add(insert(mapper.row(action)));
        inserts.addAll(furtherSteps(action));
        return inserts;
    }

    /** Each step but the first. */
    List<NativeStatement> furtherSteps(Action action) {
        List<NativeStatement> inserts = new ArrayList<>();
        List<Step> all = action.steps();
        for (int i = 1; i < all.size(); i++) {
            inserts.add(insert(mapper.row(action.tenant(), action.id().value(), i, all.get(i))));
        }
        return inserts;
    }

    private NativeStatement insert(ActionRow row) {
        return new NativeInsert(actions)
                .value("tenant", row.tenant)
                .uuid("id", row.id)
                .value("request_key", row.requestKey)
                .value("content_hash", row.contentHash)
                .value("command_name", row.commandName)
                .value("command", row.command)
                .value("service", row.service)
                .value("ticket", row.ticket)
                .value("actor_user", row.actorUser)
                .value("actor_kind", row.actorKind)
                .value("actor_customer", row.actorCustomer)
                .value("actor_locale", row.actorLocale)
                .value("company", row.company)
                .value("state", row.state)
                .value("fence", row.fence)
                .value("unsure", row.unsure)
                .value("attempts", row.attempts)
                .value("lease_until", row.leaseUntil)
                .value("quiet_at", row.quietAt)
                .value("due_at", row.dueAt)
                .value("cancel_wanted", row.cancelWanted)
                .value("presumed", row.presumed)
                .value("watch_until", row.watchUntil)
                .value("step", row.step)
                .value("steps", row.steps)
                .value("effect", row.effect)
                .value("port_key", row.portKey)
                .value("pivot", row.pivot)
                .value("step_request", row.stepRequest)
                .value("step_result", row.stepResult)
                .value("holds", row.holds)
                .value("holding", row.holding)
                .value("subject_kind", row.subjectKind)
                .value("subject_id", row.subjectId)
                .value("refusals", row.refusals)
                .value("evidence", row.evidence)
                .value("reference", row.reference)
                .value("planned_team", row.plannedTeam)
                .value("approval_expires", row.approvalExpires)
                .value("created_at", row.createdAt)
                .value("changed_at", row.changedAt)
                .statement();
    }

    private NativeStatement insert(StepRow row) {
        return new NativeInsert(steps)
                .value("tenant", row.tenant)
                .value("port_key", row.portKey)
                .uuid("action_id", row.actionId)
                .value("idx", row.idx)
                .value("effect", row.effect)
                .value("pivot", row.pivot)
                .value("step_request", row.stepRequest)
                .value("step_result", row.stepResult)
                .statement();
    }

    /**
     * Writes an action over what was read of it, if it still has that state, fence, step and cancel wish.
     *
     * @param holding whether it must hold, and holds nothing from then on; null for neither
     */
    NativeStatement update(Transition transition, @Nullable Boolean holding) {
        Action to = transition.to();
        Step first = ActionMapper.first(to);
        NativeStatement statement = new NativeStatement()
                .add("update ")
                .add(actions)
                .add(" set ")
                .set("state", to.state().name())
                .set(", fence", to.fence())
                .set(", unsure", to.unsure())
                .set(", attempts", to.attempts())
                .set(", lease_until", Micros.of(to.leaseUntil()))
                .set(", quiet_at", Micros.of(to.quietAt()))
                .set(", due_at", Micros.of(to.dueAt()))
                .set(", cancel_wanted", to.cancelWanted())
                .set(", presumed", to.presumed())
                .set(", watch_until", Micros.of(to.watchUntil()))
                .set(", step", to.step())
                .set(", step_result", first == null ? null : first.result())
                .set(", refusals", json.refusals(to.refusals()))
                .set(", evidence", to.evidence())
                .set(", reference", to.reference())
                .set(", planned_team", to.plannedTeam())
                .set(", approval_expires", Micros.of(to.approvalExpires()))
                .set(", changed_at", Micros.of(to.changedAt()));
        if (holding != null) {
            statement.set(", holding", false);
        }
        whereAsRead(statement, transition.from());
        if (holding != null) {
            statement.set(" and holding", holding);
        }
        return statement;
    }

    /** Writes what hardly ever changes. */
    NativeStatement origin(Action action) {
        ActionRow row = mapper.row(action);
        return new NativeStatement()
                .add("update ")
                .add(actions)
                .add(" set ")
                .set("content_hash", row.contentHash)
                .set(", command_name", row.commandName)
                .set(", command", row.command)
                .set(", service", row.service)
                .set(", ticket", row.ticket)
                .set(", actor_user", row.actorUser)
                .set(", actor_kind", row.actorKind)
                .set(", actor_customer", row.actorCustomer)
                .set(", actor_locale", row.actorLocale)
                .set(", company", row.company)
                .set(", subject_kind", row.subjectKind)
                .set(", subject_id", row.subjectId)
                .set(", created_at", row.createdAt)
                .set(", steps", row.steps)
                .set(", effect", row.effect)
                .set(", port_key", row.portKey)
                .set(", pivot", row.pivot)
                .set(", step_request", row.stepRequest)
                .set(" where tenant", row.tenant)
                .add(" and id = ")
                .value(row.id.toString(), "uuid");
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
}
