/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.Transition;
import dev.aftersales.store.ledger.Soundness;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.function.Function;

/** Accepts an action, has back ends in the same database do their work, and moves the action on: one transaction. */
final class Joining {

    private final Accepting accepting;
    private final Moving moving;

    Joining(Accepting accepting, Moving moving) {
        this.accepting = accepting;
        this.moving = moving;
    }

    /** Writes all of it, or leaves the transaction. */
    void join(EntityManager entities, Acceptance acceptance, Function<Action, List<Transition>> work, Care care) {
        accepting.accept(entities, acceptance, care);
        Action reached = acceptance.action();
        for (Transition move : worked(entities, acceptance.action(), work)) {
            Soundness.require(move);
            if (!move.from().id().equals(reached.id()) || !moving.move(entities, move, care)) {
                throw new IllegalStateException("does not follow from " + reached.state() + ": " + reached.id());
            }
            reached = move.to();
        }
    }

    /** A back end on the same entity manager sees what it wrote, as in any other transaction of its own. */
    private static List<Transition> worked(
            EntityManager entities, Action accepted, Function<Action, List<Transition>> work) {
        FlushModeType ours = entities.getFlushMode();
        entities.setFlushMode(FlushModeType.AUTO);
        List<Transition> moves = work.apply(accepted);
        entities.flush();
        entities.setFlushMode(ours);
        return moves;
    }
}
