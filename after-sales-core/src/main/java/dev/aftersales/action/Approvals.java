/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.Command;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.EntryKind;
import dev.aftersales.store.Hold;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Approving and rejecting: by somebody else, in time, and for the plan that was asked for (POL-2). */
final class Approvals {

    private final Surroundings with;
    private final Verdicts verdicts;
    private final Deciding deciding;
    private final Recovery recovery;

    Approvals(Surroundings with, Verdicts verdicts, Deciding deciding, Recovery recovery) {
        this.with = with;
        this.verdicts = verdicts;
        this.deciding = deciding;
        this.recovery = recovery;
    }

    Ruling approve(Actor actor, ActionId id, String why) {
        return judge(actor, id, why, action -> {
            List<Refusal> against = decidedOtherwise(action);
            if (!against.isEmpty()) {
                return Optional.of(Ruling.refused(against));
            }
            Next approved = Verdict.approve(action, with.store().now());
            if (!verdicts.write(action, approved, actor, why)) {
                return Optional.empty();
            }
            recovery.proceed(actor.tenant(), id);
            return verdicts.done(with.store().action(actor.tenant(), id).orElseThrow());
        });
    }

    Ruling reject(Actor actor, ActionId id, String why) {
        return judge(actor, id, why, action -> {
            Next rejected =
                    Takeover.withdraw(action, EntryKind.REJECTED, with.store().now());
            return verdicts.write(action, rejected, actor, why) ? verdicts.done(rejected.to()) : Optional.empty();
        });
    }

    private Ruling judge(Actor actor, ActionId id, String why, Verdicts.Verdicter verdict) {
        boolean approver = verdicts.may(actor, Permission.APPROVE);
        return verdicts.on(actor, id, action -> approver, why, action -> {
            if (action.state() != ActionState.AWAITING_APPROVAL
                    || Verdict.expired(action, with.store().now())) {
                return Verdicts.refused(Refusal.of(RefusalCode.NOT_AWAITING_APPROVAL));
            }
            return action.actor().user().equals(actor.user())
                    ? Verdicts.refused(Refusal.of(RefusalCode.SAME_PERSON))
                    : verdict.rule(action);
        });
    }

    private List<Refusal> decidedOtherwise(Action action) {
        CommandHandler<Command<Object>, Object> handler = with.handlers().named(action.commandName());
        Command<Object> command = with.codec().read(action.command(), handler.type());
        Decision decision =
                deciding.decide(handler, command, with.inquiry(action.actor()).again(action));
        if (decision instanceof Decision.Refused refused) {
            return refused.refusals();
        }
        boolean same = isSame(action, ((Decision.Planned) decision).plan());
        return same ? List.of() : List.of(Refusal.of(RefusalCode.DOCUMENT_CHANGED));
    }

    private boolean isSame(Action action, Plan plan) {
        return planned(plan).equals(stored(action))
                && plain(plan.claims().stream().map(CapClaim::hold)).equals(plain(action.holds().stream()))
                && Objects.equals(plan.subject(), action.subject())
                && Objects.equals(plan.team() == null ? null : with.codec().write(plan.team()), action.plannedTeam());
    }

    private List<String> planned(Plan plan) {
        return plan.steps().stream()
                .map(step -> step.effect().name() + with.codec().write(step.request()))
                .toList();
    }

    /** Stores are free to keep a quantity with more decimals than it was given. */
    private static Set<Hold> plain(Stream<Hold> holds) {
        return holds.map(hold -> new Hold(hold.cap(), hold.quantity().stripTrailingZeros()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> stored(Action action) {
        return action.steps().stream()
                .map(step -> step.effect() + step.request())
                .toList();
    }
}
