/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.ActionId;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.constraint.Constraints;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.access.Permission;
import dev.aftersales.store.Action;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** How a person's verdict is given: who may, with a reason that can be kept, in one write that names both (EXE-7, EXE-9). */
final class Verdicts {

    /** Each miss means that the action moved on, which an action does not do for long. */
    private static final int MAX_LOOKS = 20;

    private final Surroundings with;
    private final Bookkeeper books;
    private final Constraints constraints;
    private final Function<Action, ActionView> view;

    Verdicts(Surroundings with, Bookkeeper books, Constraints constraints, Function<Action, ActionView> view) {
        this.with = with;
        this.books = books;
        this.constraints = constraints;
        this.view = view;
    }

    /** A verdict on an action as it stands: a ruling, or empty when somebody else moved the action meanwhile. */
    interface Verdicter {
        Optional<Ruling> rule(Action action);
    }

    /** Looks at the action, and again while it moves between the look and the verdict. */
    Ruling on(Actor actor, ActionId id, Predicate<Action> visible, String why, Verdicter verdict) {
        for (int i = 0; i < MAX_LOOKS; i++) {
            Optional<Action> found = with.store().action(actor.tenant(), id).filter(visible);
            if (found.isEmpty()) {
                return Ruling.refused(Refusal.of(RefusalCode.ACTION_NOT_FOUND));
            }
            List<Refusal> badReason = constraints.violations(new NamedReason(why));
            if (!badReason.isEmpty()) {
                return Ruling.refused(badReason);
            }
            Optional<Ruling> ruling = verdict.rule(found.get());
            if (ruling.isPresent()) {
                return ruling.get();
            }
        }
        return Ruling.refused(Refusal.of(RefusalCode.TOO_MUCH_CONTENTION));
    }

    boolean may(Actor actor, Permission permission) {
        return Visibility.may(with, actor, permission, Visibility.tenant(actor));
    }

    /** Writes a move in the name of a person, with what that person said. */
    boolean write(Action from, Next next, Actor actor, String why) {
        return books.write(from, next, actor.user(), Map.of("why", why));
    }

    /** The ruling that took effect, with the action as it stands. */
    Optional<Ruling> done(Action action) {
        return Optional.of(new Ruling(Optional.of(view.apply(action)), List.of()));
    }

    static Optional<Ruling> refused(Refusal refusal) {
        return Optional.of(Ruling.refused(refusal));
    }

    ActionView view(Action action) {
        return view.apply(action);
    }
}
