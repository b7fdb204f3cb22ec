/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RequestKey;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.spi.Actor;
import dev.aftersales.store.Briefing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Receives requests: access first, then the key, so that only a new request that may be made is decided (EXE-9, TKT-5). */
final class Reception {

    private final Surroundings with;
    private final Constraints constraints;
    private final Replay replay;

    Reception(Surroundings with, Constraints constraints, Replay replay) {
        this.with = with;
        this.constraints = constraints;
        this.replay = replay;
    }

    /**
     * Receives a request.
     *
     * @param answered makes the answer when there is nothing left to decide: no access, a bad key, or one that is known
     * @param open makes the answer of a new request, from all that it is decided on
     */
    <R, T> T receive(
            Actor actor,
            Command<R> command,
            RequestKey key,
            Function<Outcome<R>, T> answered,
            BiFunction<Request<R>, Briefing, T> open) {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(key, "key");
        CommandHandler<Command<R>, R> handler = with.handlers().of(command);
        Optional<Refusal> denied = denied(actor, command, handler);
        if (denied.isPresent()) {
            return answered.apply(new Outcome.Refused<>(List.of(denied.get())));
        }
        List<Refusal> badKey = constraints.violations(new NamedRequest(key));
        if (!badKey.isEmpty()) {
            return answered.apply(new Outcome.Refused<>(badKey));
        }
        Request<R> request = Request.of(actor, command, handler, key, with.codec());
        Briefing briefing = with.store().brief(request.briefing());
        return briefing.action()
                .map(known -> answered.apply(replay.of(request, known)))
                .orElseGet(() -> open.apply(request, briefing));
    }

    <R> Optional<Refusal> denied(Actor actor, Command<R> command, CommandHandler<Command<R>, R> handler) {
        return Gatekeeper.refusal(with.ports().apply(actor.tenant()), actor, handler.access(command));
    }
}
