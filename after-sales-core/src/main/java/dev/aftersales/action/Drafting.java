/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.ActionId;
import dev.aftersales.spi.Actor;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionBuilder;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a plan into an action to be accepted: called at once, later, or after somebody's approval. */
final class Drafting {

    private final Surroundings with;
    private final Entries entries;

    Drafting(Surroundings with) {
        this.with = with;
        this.entries = new Entries(with);
    }

    /** To be called at once. */
    <R> Acceptance immediate(Request<R> request, Plan plan) {
        Instant now = with.store().now();
        return withoutCall(request, plan, now).orElseGet(() -> calling(request, plan, now));
    }

    /** To be called later, by whoever goes on with it. */
    <R> Acceptance deferred(Request<R> request, Plan plan) {
        Instant now = with.store().now();
        return withoutCall(request, plan, now)
                .orElseGet(() -> acceptance(draft(request, plan, now).dueAt(now).build(), plan, EntryKind.ENQUEUED));
    }

    /** A plan that waits for somebody else, or that calls nothing. */
    private <R> Optional<Acceptance> withoutCall(Request<R> request, Plan plan, Instant now) {
        Optional<Duration> wait = with.approvals().waitFor(request.actor(), request.command(), plan);
        if (wait.isPresent()) {
            return Optional.of(awaiting(request, plan, now, now.plus(wait.get())));
        }
        if (plan.steps().isEmpty()) {
            Action done = draft(request, plan, now)
                    .state(ActionState.COMPLETED)
                    .holding(false)
                    .build();
            return Optional.of(acceptance(done, plan, EntryKind.COMPLETED));
        }
        return Optional.empty();
    }

    private <R> Acceptance awaiting(Request<R> request, Plan plan, Instant now, Instant expires) {
        Action action = draft(request, plan, now)
                .state(ActionState.AWAITING_APPROVAL)
                .approvalExpires(expires)
                .dueAt(expires)
                .build();
        return acceptance(action, plan, EntryKind.APPROVAL_REQUESTED);
    }

    private <R> Acceptance calling(Request<R> request, Plan plan, Instant now) {
        ActionBuilder draft = draft(request, plan, now);
        Terms terms = new Terms(
                plan.steps()
                        .get(0)
                        .effect()
                        .guarantee(with.ports().apply(request.actor().tenant())),
                with.timing());
        Action waiting = draft.build();
        Action action = Attempt.begin(draft, waiting, terms, now).unsure(1).build();
        return new Acceptance(action, plan.claims(), List.of(), null, null, plan.subjectRevision());
    }

    private Acceptance acceptance(Action action, Plan plan, EntryKind kind) {
        boolean finished = action.state() == ActionState.COMPLETED;
        return new Acceptance(
                action,
                plan.claims(),
                List.of(),
                finished ? plan.team() : null,
                entries.first(action, kind),
                plan.subjectRevision());
    }

    private <R> ActionBuilder draft(Request<R> request, Plan plan, Instant now) {
        ActionId id = with.identities().newAction();
        return Action.builder()
                .tenant(request.actor().tenant())
                .id(id)
                .requestKey(request.key())
                .contentHash(request.hash())
                .commandName(request.handler().name())
                .command(request.content())
                .service(request.handler().service())
                .ticket(request.handler().ticket(request.command()))
                .actor(request.actor())
                .company(plan.company())
                .state(ActionState.ACCEPTED)
                .fence(0)
                .unsure(0)
                .attempts(0)
                .cancelWanted(false)
                .presumed(false)
                .step(0)
                .steps(steps(request.actor(), id, plan))
                .holds(plan.claims().stream().map(CapClaim::hold).toList())
                .holding(!plan.claims().isEmpty())
                .subject(plan.subject())
                .plannedTeam(plan.team() == null ? null : with.codec().write(plan.team()))
                .refusals(List.of())
                .createdAt(now)
                .changedAt(now);
    }

    private List<Step> steps(Actor actor, ActionId id, Plan plan) {
        List<Step> steps = new ArrayList<>();
        for (PlannedStep<?> planned : plan.steps()) {
            String request = with.codec().write(planned.request());
            steps.add(new Step(
                    planned.effect().name(),
                    with.identities().portKey(actor.tenant(), id, steps.size()),
                    planned.pivot(),
                    request,
                    null));
        }
        return steps;
    }
}
