/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import dev.aftersales.action.InspectedAction;
import dev.aftersales.action.Operations;
import dev.aftersales.action.Ruling;
import dev.aftersales.command.ActionId;
import dev.aftersales.spi.Actor;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one actor can do with actions that did not finish by themselves: operators list, retry and resolve stuck ones (EXE-7);
 * requesters cancel; approvers approve and reject. Immutable and thread-safe. Every verdict and its reason is in the chatter; none
 * is part of a transaction of the host: while one is active on the thread, a verdict is an {@link IllegalStateException}.
 */
public final class OperationsDesk {

    private final Actor actor;
    private final Operations operations;
    private final OwnTransaction own;
    private final Runnable told;

    OperationsDesk(Actor actor, Operations operations, OwnTransaction own, Runnable told) {
        this.actor = actor;
        this.operations = operations;
        this.own = own;
        this.told = told;
    }

    /**
     * The actions that wait for an operator, or whose outcome is not known yet.
     *
     * @param limit how many at most; less than one lists none
     * @return the actions, oldest first; none for an actor who may not operate
     */
    public List<InspectedAction> stuck(int limit) {
        return operations.stuck(actor, limit);
    }

    /**
     * The next page of {@link #stuck}.
     *
     * @param last the last action of the page before, whatever has become of it since
     * @param limit how many at most; less than one lists none
     * @return the stuck actions accepted after it, oldest first; none for an actor who may not operate, or where there is no such
     *     action
     */
    public List<InspectedAction> stuckAfter(ActionId last, int limit) {
        return operations.stuckAfter(actor, last, limit);
    }

    /**
     * One action, stuck or waiting or finished, with what is known of it.
     *
     * @param action the action
     * @return the action; empty for an actor who may not operate, or where there is no such action
     */
    public Optional<InspectedAction> inspect(ActionId action) {
        return operations.inspect(actor, action);
    }

    /**
     * Asks the back end again, and calls it again with the same key where nothing is found and that is safe.
     *
     * @param action the action
     * @param why why, for the chatter
     * @return the action as it stands then, or why not
     */
    public Ruling retry(ActionId action, String why) {
        return told(() -> operations.retry(actor, action, why));
    }

    /**
     * Settles an action as done, by a document that the back end shows.
     *
     * @param action the action
     * @param document the id of the document in the back end
     * @param why why, for the chatter
     * @return the action as it stands then, or why not
     */
    public Ruling resolveDone(ActionId action, String document, String why) {
        return told(() -> operations.resolveDone(actor, action, document, why));
    }

    /**
     * Settles an action as not done: what it reserved is freed, and its key is watched for a late document.
     *
     * @param action the action
     * @param why why, for the chatter
     * @return the action as it stands then, or why not
     */
    public Ruling resolveNotDone(ActionId action, String why) {
        return told(() -> operations.resolveNotDone(actor, action, why));
    }

    /**
     * Cancels an action: at once while nothing was called, as a wish after that.
     *
     * @param action the action
     * @param why why, for the chatter
     * @return the action as it stands then, or why not
     */
    public Ruling cancel(ActionId action, String why) {
        return told(() -> operations.cancel(actor, action, why));
    }

    /**
     * Approves an action that waits for it, and executes it.
     *
     * @param action the action
     * @param why why, for the chatter
     * @return the action as it stands then, or why not
     */
    public Ruling approve(ActionId action, String why) {
        return told(() -> operations.approve(actor, action, why));
    }

    /**
     * Rejects an action that waits for approval.
     *
     * @param action the action
     * @param why why, for the chatter
     * @return the action as it stands then, or why not
     */
    public Ruling reject(ActionId action, String why) {
        return told(() -> operations.reject(actor, action, why));
    }

    private Ruling told(Supplier<Ruling> verdict) {
        own.require();
        Ruling ruling = verdict.get();
        told.run();
        return ruling;
    }
}
