/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Document;
import dev.aftersales.store.DocumentChange;
import dev.aftersales.store.Hold;
import dev.aftersales.store.HoldEffect;
import dev.aftersales.store.Revision;
import dev.aftersales.store.Team;
import dev.aftersales.store.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes transitions, each with its one entry; a write whose outcome is not known is read again, never taken as undone. */
final class Bookkeeper {

    private static final Logger LOG = LoggerFactory.getLogger(Bookkeeper.class);

    private final Surroundings with;
    private final Entries entries;

    Bookkeeper(Surroundings with) {
        this.with = with;
        this.entries = new Entries(with);
    }

    /** Writes a move of the library itself, in the name of whoever asked for the action. */
    boolean write(Action from, Next next) {
        return write(from, next, from.actor().user(), Map.of());
    }

    /** Writes a move in the name of a person, with what that person said. */
    boolean write(Action from, Next next, UserId user, Map<String, String> said) {
        Transition transition = transition(from, next, user, said);
        boolean written = written(transition);
        if (written) {
            with.moves().moved(transition.entry());
        }
        return written;
    }

    private boolean written(Transition transition) {
        try {
            return with.store().transition(transition);
        } catch (RuntimeException failed) {
            return committedAfterAll(transition.to(), failed);
        }
    }

    /** A move of the library itself, to be written. */
    Transition transition(Action from, Next next) {
        return transition(from, next, from.actor().user(), Map.of());
    }

    private Transition transition(Action from, Next next, UserId user, Map<String, String> said) {
        return new Transition(
                from,
                next.to(),
                next.holds(),
                changes(next),
                next.to().state() == ActionState.COMPLETED ? plannedTeam(next.to()) : null,
                entries.of(from, next, user, said));
    }

    private boolean committedAfterAll(Action to, RuntimeException failed) {
        LOG.warn("{} {}: the outcome of a write is not known", to.tenant(), to.id(), Trace.of(failed));
        Optional<Action> kept = with.store().action(to.tenant(), to.id());
        if (kept.filter(action -> isThatWrite(action, to)).isPresent()) {
            return true;
        }
        throw failed;
    }

    /** Told by what a transition sets and compares: nobody else can have written the same at the same moment. */
    private static boolean isThatWrite(Action kept, Action to) {
        return kept.state() == to.state()
                && kept.fence() == to.fence()
                && kept.step() == to.step()
                && kept.cancelWanted() == to.cancelWanted()
                && kept.changedAt().equals(to.changedAt());
    }

    private @Nullable Team plannedTeam(Action completed) {
        String team = completed.plannedTeam();
        return team == null ? null : with.codec().read(team, Team.class);
    }

    private List<DocumentChange> changes(Next next) {
        boolean consuming = next.holds() == HoldEffect.CONSUME || next.holds() == HoldEffect.CONSUME_FREED;
        List<DocumentChange> changes = new ArrayList<>();
        for (DocumentFacts facts : next.documents()) {
            List<Hold> add = consuming && changes.isEmpty() ? next.to().holds() : List.of();
            changes.add(new DocumentChange(document(next.to(), facts, next.to().changedAt()), add));
        }
        return changes;
    }

    /** Brings a document to what it takes of caps, as the back end answered; what fails here, polling makes good. */
    void adjust(TenantId tenant, DocumentTracker.Tracked settled) {
        try {
            with.store()
                    .document(tenant, settled.facts().ref())
                    .filter(known -> !known.settled()
                            && known.state().equals(settled.facts().state()))
                    .ifPresent(known -> with.store().revise(adjusted(known, settled)));
        } catch (RuntimeException failed) {
            LOG.info("{} {}: left to polling", tenant, settled.facts().kind(), Trace.of(failed));
        }
    }

    private static Revision adjusted(Document known, DocumentTracker.Tracked settled) {
        Document now = known.change()
                .settled(settled.facts().settled())
                .holds(settled.holds())
                .build();
        return new Revision(known, now, List.of());
    }

    /** A document as an action leaves it; what it takes of caps is added by the store. */
    Document document(Action action, DocumentFacts facts, Instant now) {
        return Document.builder()
                .tenant(action.tenant())
                .ticket(Objects.requireNonNull(action.ticket(), "documents belong to tickets"))
                .kind(facts.kind())
                .id(facts.id())
                .number(facts.number())
                .version(facts.version())
                .state(facts.state())
                .standing(facts.standing())
                .settled(facts.settled())
                .link(facts.link())
                .snapshot(with.codec().write(facts.snapshot()))
                .action(action.id())
                .creator(action.actor().user())
                .revision(0)
                .createdAt(now)
                .checkedAt(now)
                .build();
    }
}
