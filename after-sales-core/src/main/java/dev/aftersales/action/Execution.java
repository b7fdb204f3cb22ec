/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.ActionId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drives an action forward: call, settle, next step, until it is done or nobody can tell. */
final class Execution {

    private static final Logger LOG = LoggerFactory.getLogger(Execution.class);

    private final Surroundings with;
    private final Caller caller;
    private final Bookkeeper books;
    private final StepDocuments documents;
    private final Drafts drafts;
    private final Room room;

    Execution(Surroundings with, Caller caller, Bookkeeper books) {
        this.with = with;
        this.caller = caller;
        this.books = books;
        this.documents = new StepDocuments(with);
        this.drafts = new Drafts(with, documents);
        this.room = new Room(with.store());
    }

    /** This node's time, to be read before a lease begins: see {@link #drive}. */
    Instant hereNow() {
        return with.clock().instant();
    }

    /**
     * Calls the current step of an action whose lease is ours, and goes on while it stays ours.
     *
     * @param calling the action
     * @param since a moment of this node before the lease began
     */
    Action drive(Action calling, Instant since) {
        Settled settled = new Settled(calling, true, since);
        while (settled.ours()) {
            if (tooLate(settled.since())) {
                LOG.warn("{} {}: halted until its lease was spent", calling.tenant(), calling.id());
                break;
            }
            settled = settle(settled.action(), attempt(settled.action(), settled.since()));
        }
        return settled.action();
    }

    /**
     * Whether a call that begins now could outlive the lease: a node that was halted must not call when others may already
     * have found nothing. What is compared is time that passed here, so that nodes need not agree on the hour.
     */
    private boolean tooLate(Instant since) {
        Instant latest = since.plus(with.timing().lease()).minus(with.calls().deadline());
        return hereNow().isAfter(latest);
    }

    /** One attempt; a no that does not speak for all attempts does, once the key is closed. */
    private Evidence attempt(Action action, Instant since) {
        Evidence evidence = caller.call(action, since);
        if (evidence instanceof Evidence.No no && action.unsure() > 1) {
            return caller.close(action, List.of(no.refusal())).orElse(evidence);
        }
        return evidence;
    }

    /** What became of a settlement: the action as it stands, whether we own it, and since when if we do. */
    record Settled(Action action, boolean ours, Instant since) {}

    /**
     * Writes what the evidence means. A cancel wish that came between is taken into account; evidence that lost its lease is
     * settled against the action as it stands now.
     */
    Settled settle(Action action, Evidence evidence) {
        Action current = action;
        while (isOurs(current, action)) {
            Instant since = hereNow();
            Instant now = with.store().now();
            Optional<Next> next = settlement(current, now).settle(current, evidence);
            if (next.isEmpty()) {
                with.store().postpone(current, nextLook(current, now));
                return new Settled(current, false, since);
            }
            if (books.write(current, next.get())) {
                return settled(next.get().to(), evidence, since);
            }
            current = read(action.tenant(), action.id());
        }
        return settleLate(current, evidence);
    }

    /** Whether nothing but a cancel wish came between. */
    private static boolean isOurs(Action current, Action read) {
        return current.state() == read.state() && current.fence() == read.fence() && current.step() == read.step();
    }

    /** When to ask again after nothing was learned: at the next poll, or once "not found" will be believed. */
    private Instant nextLook(Action action, Instant now) {
        Instant poll = now.plus(with.timing().poll());
        Instant quiet = action.quietAt();
        return quiet != null && quiet.isAfter(now) && quiet.isBefore(poll) ? quiet : poll;
    }

    /** Settles evidence against the action as it stands now, whoever moved it meanwhile. */
    Settled settleLate(Action action, Evidence evidence) {
        Action current = action;
        while (true) {
            Instant since = hereNow();
            Optional<Next> next = late(current, evidence);
            if (next.isEmpty()) {
                return unchanged(current, evidence, since);
            }
            if (books.write(current, next.get())) {
                return settled(next.get().to(), evidence, since);
            }
            current = read(action.tenant(), action.id());
        }
    }

    private Optional<Next> late(Action current, Evidence evidence) {
        Instant now = with.store().now();
        LateSettlement late = new LateSettlement(settlement(current, now), now);
        if (evidence instanceof Evidence.Done done) {
            Optional<String> known = documents.identity(current.steps().get(done.step()));
            return late.settle(current, done, known, () -> room.isMissing(current.holds()));
        }
        return evidence instanceof Evidence.Broken broken ? late.settle(current, broken) : Optional.empty();
    }

    private Settled unchanged(Action current, Evidence evidence, Instant since) {
        if (evidence instanceof Evidence.Done done) {
            drafts.discardSurplus(current, done);
        }
        return new Settled(current, false, since);
    }

    private Settled settled(Action to, Evidence evidence, Instant since) {
        tidy(to);
        if (evidence instanceof Evidence.Done done) {
            drafts.discardSurplus(to, done);
        }
        return new Settled(to, to.state() == ActionState.CALLING, since);
    }

    /** What follows a settlement that is written, and may be left out if this node ends here. */
    void tidy(Action to) {
        if (to.state() == ActionState.REFUSED || to.state() == ActionState.CANCELLED) {
            drafts.discardAll(to);
        }
        if (to.state() == ActionState.COMPLETED) {
            documents.settled(to).ifPresent(document -> books.adjust(to.tenant(), document));
        }
    }

    Settlement settlement(Action action, Instant now) {
        return new Settlement(step -> terms(action, step), now);
    }

    Terms terms(Action action, int step) {
        Effect<?, ?> effect = with.effects().named(action.steps().get(step).effect());
        return new Terms(effect.guarantee(with.ports().apply(action.tenant())), with.timing());
    }

    private Action read(TenantId tenant, ActionId id) {
        return with.store().action(tenant, id).orElseThrow();
    }
}
