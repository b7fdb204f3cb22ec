/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.EntryKind;
import java.time.Instant;
import java.util.Optional;

/** Cancelling: at once while nothing can have happened, as a wish after that. */
final class Cancellations {

    private final Surroundings with;
    private final Verdicts verdicts;
    private final Execution execution;

    Cancellations(Surroundings with, Verdicts verdicts, Execution execution) {
        this.with = with;
        this.verdicts = verdicts;
        this.execution = execution;
    }

    Ruling cancel(Actor actor, ActionId id, String why) {
        return verdicts.on(actor, id, action -> mayCancel(actor, action), why, action -> {
            if (action.state().finished() || action.state() == ActionState.HELD) {
                return Verdicts.refused(Refusal.of(RefusalCode.NOT_CANCELLABLE));
            }
            return Verdict.untouched(action) ? withdraw(actor, action, why) : wish(actor, action, why);
        });
    }

    private Optional<Ruling> withdraw(Actor actor, Action action, String why) {
        Next withdrawn =
                Takeover.withdraw(action, EntryKind.WITHDRAWN, with.store().now());
        if (!verdicts.write(action, withdrawn, actor, why)) {
            return Optional.empty();
        }
        execution.tidy(withdrawn.to());
        return verdicts.done(withdrawn.to());
    }

    private Optional<Ruling> wish(Actor actor, Action action, String why) {
        if (action.cancelWanted()) {
            return verdicts.done(action);
        }
        Instant now = with.store().now();
        Next wish = Verdict.wishToCancel(action, now);
        return verdicts.write(action, wish, actor, why) ? verdicts.done(wish.to()) : Optional.empty();
    }

    private boolean mayCancel(Actor actor, Action action) {
        return action.actor().user().equals(actor.user()) && Visibility.mayRead(with, actor, action)
                || verdicts.may(actor, Permission.OPERATE);
    }
}
