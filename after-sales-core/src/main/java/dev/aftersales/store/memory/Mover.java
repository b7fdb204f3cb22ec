/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import dev.aftersales.command.DocumentRef;
import dev.aftersales.store.Action;
import dev.aftersales.store.Document;
import dev.aftersales.store.Hold;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Revision;
import dev.aftersales.store.Transition;
import dev.aftersales.store.ledger.CapChanges;
import dev.aftersales.store.ledger.HoldSum;
import dev.aftersales.store.ledger.Soundness;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves actions and documents on, if they still are as they were read: all conditions first, then all writes. */
final class Mover {

    private final Tables tables;

    Mover(Tables tables) {
        this.tables = tables;
    }

    boolean move(Transition transition) {
        Soundness.require(transition);
        Action from = transition.from();
        Action kept = tables.actions().find(from.tenant(), from.id());
        if (kept == null || !isAsRead(kept, from)) {
            return false;
        }
        HoldEffect effect = transition.holds();
        settle(kept, effect);
        boolean holding = kept.holding() && effect == HoldEffect.KEEP;
        write(transition, kept, transition.to().change().holding(holding).build());
        return true;
    }

    /** Each move begins where the one before ended. */
    static void requireSequence(Action accepted, List<Transition> moves) {
        Action reached = accepted;
        for (Transition move : moves) {
            if (!move.from().id().equals(reached.id()) || !isAsRead(reached, move.from())) {
                throw new IllegalStateException("does not follow from " + reached.state() + ": " + reached.id());
            }
            Soundness.require(move);
            reached = move.to();
        }
    }

    boolean postpone(Action action, @Nullable Instant dueAt) {
        Action kept = tables.actions().find(action.tenant(), action.id());
        if (kept == null || !isAsRead(kept, action)) {
            return false;
        }
        tables.actions().update(kept, kept.change().dueAt(dueAt).build());
        return true;
    }

    private void settle(Action kept, HoldEffect effect) {
        boolean freed = effect == HoldEffect.CONSUME_FREED;
        if (freed && kept.holding()) {
            throw new IllegalStateException("still holds what is said to be freed: " + kept.id());
        }
        if (freed || kept.holding()) {
            CapChanges caps = new CapChanges(tables.caps()::find);
            caps.settle(kept.holds(), effect);
            caps.changed().forEach(tables.caps()::write);
        }
    }

    private static boolean isAsRead(Action kept, Action read) {
        return kept.state() == read.state()
                && kept.fence() == read.fence()
                && kept.step() == read.step()
                && kept.cancelWanted() == read.cancelWanted();
    }

    private void write(Transition transition, Action kept, Action next) {
        tables.actions().update(kept, next);
        transition.documents().forEach(tables.documents()::record);
        markSubject(next);
        if (transition.team() != null) {
            tables.teams().putSettings(transition.team());
        }
        tables.entries().append(transition.entry());
    }

    private void markSubject(Action action) {
        DocumentRef subject = action.subject();
        if (subject == null) {
            return;
        }
        if (action.state().finished()) {
            tables.documents().free(action.tenant(), subject, action.id());
        } else {
            tables.documents().occupy(action.tenant(), subject, action.id());
        }
    }

    boolean revise(Revision revision) {
        Soundness.require(revision);
        Document from = revision.from();
        Document to = revision.to();
        Document kept = tables.documents().find(from.tenant(), from.ref());
        if (kept == null || kept.revision() != from.revision() || kept.openAction() != null) {
            return false;
        }
        List<Hold> holds = new HoldSum().plus(to.holds()).holds();
        CapChanges caps = new CapChanges(tables.caps()::find);
        caps.adjust(new HoldSum().plus(holds).minus(kept.holds()).holds());
        caps.changed().forEach(tables.caps()::write);
        tables.documents().update(kept, to, holds);
        revision.entries().forEach(tables.entries()::append);
        return true;
    }
}
