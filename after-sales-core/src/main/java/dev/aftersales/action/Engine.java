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
import dev.aftersales.store.Action;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Executes commands: access, then the request key, then everything else; then accept, call, settle (EXE-1 to EXE-4, TKT-5).
 * Thread-safe.
 */
public final class Engine {

    private final Surroundings with;
    private final Constraints constraints;
    private final Bookkeeper books;
    private final Caller caller;
    private final Execution execution;
    private final Outcomes outcomes;
    private final Deciding deciding;
    private final Reception reception;
    private final Acceptor acceptor;
    private final Route immediate;
    private final Route deferred;
    private final Enlisting enlisting;

    /**
     * An engine.
     *
     * @param with what it works with
     * @param constraints checks the fields of commands
     */
    public Engine(Surroundings with, Constraints constraints) {
        this.with = with;
        this.constraints = constraints;
        this.books = new Bookkeeper(with);
        this.caller = new Caller(with);
        this.execution = new Execution(with, caller, books);
        this.outcomes = new Outcomes(with);
        this.deciding = new Deciding(constraints);
        Replay replay = new Replay(with.store(), outcomes);
        Drafting drafting = new Drafting(with);
        Admitting admitting = new Admitting(with);
        this.reception = new Reception(with, constraints, replay);
        this.acceptor = new Acceptor(with, deciding, replay, execution, outcomes);
        this.immediate = new Immediate(drafting, admitting, new Joining(with, caller, books, execution), execution);
        this.deferred = new Deferred(drafting, admitting);
        this.enlisting = new Enlisting(with, deciding, drafting);
    }

    /**
     * Executes a command now.
     *
     * @param actor who asks
     * @param command what to do
     * @param key the name of the request
     * @param <R> what the command results in
     * @return what became of it
     */
    public <R> Outcome<R> execute(Actor actor, Command<R> command, RequestKey key) {
        return submit(actor, command, key, immediate);
    }

    /**
     * Stores a command in a transaction of its own, to be done by {@link Recovery}, or by {@link Recovery#proceed}.
     *
     * @param actor who asks
     * @param command what to do
     * @param key the name of the request
     * @param <R> what the command results in
     * @return accepted, or refused
     */
    public <R> Outcome<R> enqueue(Actor actor, Command<R> command, RequestKey key) {
        return submit(actor, command, key, deferred);
    }

    private <R> Outcome<R> submit(Actor actor, Command<R> command, RequestKey key, Route route) {
        return reception.receive(
                actor,
                command,
                key,
                Function.identity(),
                (request, briefing) -> acceptor.accept(request, briefing, route));
    }

    /**
     * Decides a command before a transaction of the host, to be enlisted in it. Nothing is stored.
     *
     * @param actor who asks
     * @param command what to do
     * @param key the name of the request
     * @param <R> what the command results in
     * @return prepared, or answered already
     */
    public <R> Preparation<R> prepare(Actor actor, Command<R> command, RequestKey key) {
        return reception.receive(actor, command, key, Preparation.Answered::new, enlisting::prepare);
    }

    /**
     * Stores a prepared command in the host's transaction that is active on this thread.
     *
     * @param actor who prepared it
     * @param prepared the command
     * @param afterCommit goes on with the stored action after the host's commit; must return at once, and not throw
     * @throws NotEnlisted if it does not fit any more
     * @throws IllegalStateException if no transaction of the host is active
     */
    public void enlist(Actor actor, Prepared<?> prepared, Consumer<Action> afterCommit) {
        enlisting.enlist(actor, prepared, afterCommit);
    }

    /**
     * What a command would do; nothing is changed (TKT-7).
     *
     * @param actor who asks
     * @param command what to do
     * @param <R> what the command results in
     * @return effects, caps and refusals
     */
    public <R> Preview preview(Actor actor, Command<R> command) {
        CommandHandler<Command<R>, R> handler = with.handlers().of(command);
        Optional<Refusal> denied = reception.denied(actor, command, handler);
        if (denied.isPresent()) {
            return Preview.refused(List.of(denied.get()));
        }
        Decision decision = deciding.decide(handler, command, with.inquiry(actor));
        if (decision instanceof Decision.Refused refused) {
            return Preview.refused(refused.refusals());
        }
        Plan plan = ((Decision.Planned) decision).plan();
        return Previews.of(plan, with.approvals().waitFor(actor, command, plan).isPresent());
    }

    /**
     * The action behind a request key.
     *
     * @param actor who asks
     * @param key the key of the request
     * @return the action, if the key is known and the actor may see its ticket
     */
    public Optional<ActionView> outcome(Actor actor, RequestKey key) {
        return with.store()
                .action(actor.tenant(), Objects.requireNonNull(key, "key"))
                .filter(action -> Visibility.mayRead(with, actor, action))
                .map(this::view);
    }

    /**
     * An action as its requester sees it.
     *
     * @param action the action
     * @return the view
     */
    public ActionView view(Action action) {
        return new ActionView(
                action.id(),
                action.requestKey(),
                action.commandName(),
                action.service(),
                action.ticket(),
                action.actor().user(),
                outcomes.of(action),
                action.cancelWanted(),
                action.createdAt(),
                action.changedAt());
    }

    /**
     * Recovery over the same surroundings.
     *
     * @return recovery
     */
    public Recovery recovery() {
        return new Recovery(with, caller, books, execution);
    }

    /**
     * The work of operators, requesters and approvers over the same surroundings.
     *
     * @return operations
     */
    public Operations operations() {
        Verdicts verdicts = new Verdicts(with, books, constraints, this::view);
        return new Operations(
                new Resolutions(with, verdicts, caller, execution),
                new Cancellations(with, verdicts, execution),
                new Approvals(with, verdicts, deciding, recovery()));
    }
}
