/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionPosition;
import dev.aftersales.store.ActionState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What operators do with actions that did not finish by themselves (EXE-7). */
final class Resolutions {

    private final Surroundings with;
    private final Verdicts verdicts;
    private final Caller caller;
    private final Execution execution;

    Resolutions(Surroundings with, Verdicts verdicts, Caller caller, Execution execution) {
        this.with = with;
        this.verdicts = verdicts;
        this.caller = caller;
        this.execution = execution;
    }

    List<InspectedAction> stuck(Actor actor, int limit) {
        return verdicts.may(actor, Permission.OPERATE) ? stuck(actor.tenant(), null, limit) : List.of();
    }

    /** What was shown last may be finished by now: it still tells the place. */
    List<InspectedAction> stuckAfter(Actor actor, ActionId last, int limit) {
        return kept(actor, last)
                .map(shown -> stuck(actor.tenant(), shown.position(), limit))
                .orElse(List.of());
    }

    private List<InspectedAction> stuck(TenantId tenant, @Nullable ActionPosition after, int limit) {
        Instant now = with.store().now();
        return with.store().stuck(tenant, after, limit).stream()
                .map(action -> inspected(action, now))
                .toList();
    }

    Optional<InspectedAction> inspect(Actor actor, ActionId id) {
        return kept(actor, id).map(action -> inspected(action, with.store().now()));
    }

    private Optional<Action> kept(Actor actor, ActionId id) {
        return verdicts.may(actor, Permission.OPERATE) ? with.store().action(actor.tenant(), id) : Optional.empty();
    }

    private InspectedAction inspected(Action action, Instant now) {
        return new InspectedAction(
                verdicts.view(action),
                action.state(),
                action.attempts(),
                action.dueAt(),
                action.evidence(),
                action.quietAt(),
                Verdict.notStuck(action)
                        .or(() -> Verdict.mayHaveActed(action, now))
                        .map(List::of)
                        .orElse(List.of()));
    }

    Ruling retry(Actor actor, ActionId id, String why) {
        return operate(actor, id, why, action -> {
            Next retry = Verdict.retry(action, with.timing(), with.store().now());
            if (!verdicts.write(action, retry, actor, why)) {
                return Optional.empty();
            }
            return verdicts.done(goOn(execution.settle(retry.to(), caller.lookUp(retry.to()))));
        });
    }

    Ruling itExists(Actor actor, ActionId id, String document, String why) {
        return operate(actor, id, why, action -> {
            Optional<Evidence.Done> shown = caller.readBack(action, document).filter(done -> isFree(action, done));
            if (shown.isEmpty()) {
                return Verdicts.refused(Refusal.at("document", RefusalCode.RESOLUTION_NOT_CONFIRMED));
            }
            Instant since = execution.hereNow();
            Next settled = execution
                    .settlement(action, with.store().now())
                    .settle(action, shown.get())
                    .map(next -> Verdict.itExists(action, next))
                    .orElseThrow();
            if (!verdicts.write(action, settled, actor, why)) {
                return Optional.empty();
            }
            execution.tidy(settled.to());
            return verdicts.done(
                    goOn(new Execution.Settled(settled.to(), settled.to().state() == ActionState.CALLING, since)));
        });
    }

    /** A document counts for one action only; the one that is changed by this action is known, of course. */
    private boolean isFree(Action action, Evidence.Done done) {
        return done.documents().stream()
                .map(DocumentFacts::ref)
                .filter(ref -> !ref.equals(action.subject()))
                .noneMatch(ref -> isOfAnother(action, ref));
    }

    private boolean isOfAnother(Action action, DocumentRef ref) {
        return with.store()
                .document(action.tenant(), ref)
                .filter(known -> !known.action().equals(action.id()))
                .isPresent();
    }

    Ruling itDoesNot(Actor actor, ActionId id, String why) {
        return operate(actor, id, why, action -> {
            Instant now = with.store().now();
            Optional<Refusal> possible = Verdict.mayHaveActed(action, now);
            if (possible.isPresent()) {
                return Verdicts.refused(possible.get());
            }
            Next notDone = Verdict.notDone(action, with.timing(), now);
            return verdicts.write(action, notDone, actor, why) ? verdicts.done(notDone.to()) : Optional.empty();
        });
    }

    private Ruling operate(Actor actor, ActionId id, String why, Verdicts.Verdicter verdict) {
        boolean operator = verdicts.may(actor, Permission.OPERATE);
        return verdicts.on(actor, id, action -> operator, why, action -> {
            Optional<Refusal> notStuck = Verdict.notStuck(action);
            return notStuck.isPresent() ? Verdicts.refused(notStuck.get()) : verdict.rule(action);
        });
    }

    private Action goOn(Execution.Settled settled) {
        return settled.ours() ? execution.drive(settled.action(), settled.since()) : settled.action();
    }
}
