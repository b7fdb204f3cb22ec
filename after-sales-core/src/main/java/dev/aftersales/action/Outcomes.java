/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.store.Action;
import java.util.Objects;

/** An action as the outcome of its command (EXE-1). */
final class Outcomes {

    private final Surroundings with;

    Outcomes(Surroundings with) {
        this.with = with;
    }

    /** The outcome now; the same at every replay once the action is finished. */
    <R> Outcome<R> of(Action action, Command<R> command) {
        return of(action, command, with.handlers().of(command));
    }

    /** The outcome of a stored action, whatever its command. */
    Outcome<Object> of(Action action) {
        CommandHandler<Command<Object>, Object> handler = with.handlers().named(action.commandName());
        return of(action, with.codec().read(action.command(), handler.type()), handler);
    }

    private <R> Outcome<R> of(Action action, Command<R> command, CommandHandler<Command<R>, R> handler) {
        return switch (action.state()) {
            case COMPLETED ->
                new Outcome.Completed<>(
                        action.id(), handler.result(command, new EarlierSteps(action, with.effects(), with.codec())));
            case REFUSED -> new Outcome.Refused<>(action.refusals());
            case ACCEPTED -> new Outcome.Accepted<>(action.id());
            case PENDING -> new Outcome.Pending<>(action.id());
            case CANCELLED -> new Outcome.Cancelled<>(action.id());
            case AWAITING_APPROVAL ->
                new Outcome.AwaitingApproval<>(action.id(), Objects.requireNonNull(action.approvalExpires()));
            case CALLING, UNKNOWN -> new Outcome.Unknown<>(action.id(), false);
            case HELD -> new Outcome.Unknown<>(action.id(), true);
        };
    }
}
