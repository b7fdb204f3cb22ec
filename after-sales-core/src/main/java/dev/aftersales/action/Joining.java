/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.PortException;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Admission;
import dev.aftersales.store.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Executes an action in one transaction with back ends in the same database: accepted, called and settled, or none of it.
 * Nothing lies between the two, so that a port that fails is a definite no, which leaves the request key unused.
 */
final class Joining {

    private static final Logger LOG = LoggerFactory.getLogger(Joining.class);

    private final Surroundings with;
    private final Caller caller;
    private final Bookkeeper books;
    private final Execution execution;

    Joining(Surroundings with, Caller caller, Bookkeeper books, Execution execution) {
        this.with = with;
        this.caller = caller;
        this.books = books;
        this.execution = execution;
    }

    /** Whether an action is to be called at once, and every back end it calls is in the store's database. */
    boolean joins(Action action) {
        Ports ports = with.ports().apply(action.tenant());
        return action.state() == ActionState.CALLING
                && action.steps().stream()
                        .map(step -> with.effects().named(step.effect()))
                        .allMatch(effect -> effect.effectPort(ports).joinsCallerTransaction());
    }

    Taken join(Acceptance acceptance) {
        Work work = new Work(acceptance.action());
        try {
            Admission admission = with.store().join(acceptance, work);
            return admission == Admission.ACCEPTED
                    ? stored(work.reached, work.moves)
                    : new Taken.Missed(admission, acceptance.claims());
        } catch (RolledBack rolledBack) {
            warn(acceptance.action(), rolledBack);
            return new Taken.NotDone(List.of(rolledBack.refusal()));
        } catch (RuntimeException failed) {
            return committedAfterAll(acceptance.action(), work.moves).orElseThrow(() -> failed);
        }
    }

    /** Calls one step after the other. Done again, it begins anew: what it did before was rolled back. */
    private final class Work implements Function<Action, List<Transition>> {

        private Action reached;
        private List<Transition> moves = List.of();

        Work(Action accepted) {
            this.reached = accepted;
        }

        /** Everything happens at the one moment of the transaction, so that no clock is asked while it is open. */
        @Override
        public List<Transition> apply(Action accepted) {
            Settlement settlement = execution.settlement(accepted, accepted.createdAt());
            moves = new ArrayList<>();
            reached = accepted;
            while (reached.state() == ActionState.CALLING) {
                Next next = settlement.settle(reached, attempt(reached)).orElseThrow();
                moves.add(books.transition(reached, next));
                reached = next.to();
            }
            return moves;
        }
    }

    private Evidence attempt(Action current) {
        PortKind port = with.effects().named(current.currentStep().effect()).port();
        Evidence evidence = called(current, port);
        Optional<Refusal> objection = JoinedAnswers.objection(port, evidence);
        if (objection.isPresent()) {
            throw new RolledBack(objection.get(), null);
        }
        return evidence;
    }

    private Evidence called(Action current, PortKind port) {
        try {
            return caller.callHere(current);
        } catch (PortRefused refused) {
            throw new RolledBack(PortRefusals.of(port, refused), refused);
        } catch (RuntimeException failed) {
            throw new RolledBack(JoinedAnswers.failed(port), failed);
        }
    }

    private Taken stored(Action last, List<Transition> moves) {
        moves.forEach(move -> with.moves().moved(move.entry()));
        execution.tidy(last);
        return new Taken.Stored(last);
    }

    /** A commit that failed is read again: by the request key, under which nothing else can be of the same id. */
    private Optional<Taken> committedAfterAll(Action action, List<Transition> moves) {
        return with.store()
                .action(action.tenant(), action.requestKey())
                .filter(known -> known.id().equals(action.id()))
                .map(known -> stored(known, moves));
    }

    private static void warn(Action action, RolledBack rolledBack) {
        if (!(rolledBack.getCause() instanceof PortException)) {
            LOG.warn(
                    "{} {}: {}, rolled back",
                    action.tenant(),
                    action.commandName(),
                    rolledBack.refusal().code(),
                    Trace.of(rolledBack));
        }
    }
}
