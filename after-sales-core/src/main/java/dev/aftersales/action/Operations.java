/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.command.ActionId;
import dev.aftersales.spi.Actor;
import java.util.List;
import java.util.Optional;

/**
 * What people do with actions that did not finish by themselves: operators retry and resolve (EXE-7), requesters cancel,
 * approvers approve (POL-2). Every verdict names who and why, and lands in the chatter; a reason that is blank or too long is
 * refused. Thread-safe.
 */
public final class Operations {

    private final Resolutions resolutions;
    private final Cancellations cancellations;
    private final Approvals approvals;

    Operations(Resolutions resolutions, Cancellations cancellations, Approvals approvals) {
        this.resolutions = resolutions;
        this.cancellations = cancellations;
        this.approvals = approvals;
    }

    /**
     * The actions that wait for an operator, or whose outcome is not known yet.
     *
     * @param actor who asks
     * @param limit how many at most
     * @return the actions, oldest first; none for an actor who may not operate
     */
    public List<InspectedAction> stuck(Actor actor, int limit) {
        return resolutions.stuck(actor, limit);
    }

    /**
     * The next page of those actions.
     *
     * @param actor who asks
     * @param last the last action of the page before, whatever has become of it
     * @param limit how many at most
     * @return the actions accepted after it, oldest first; none for an actor who may not operate, or where there is no such action
     */
    public List<InspectedAction> stuckAfter(Actor actor, ActionId last, int limit) {
        return resolutions.stuckAfter(actor, last, limit);
    }

    /**
     * An action, finished or not.
     *
     * @param actor who asks
     * @param id the action
     * @return the action; empty for an actor who may not operate, or where there is no such action
     */
    public Optional<InspectedAction> inspect(Actor actor, ActionId id) {
        return resolutions.inspect(actor, id);
    }

    /**
     * Asks the back end again, and calls it again if nothing is found, as recovery does.
     *
     * @param actor the operator
     * @param id the action
     * @param why why, for the chatter
     * @return the action as it stands then, or why not
     */
    public Ruling retry(Actor actor, ActionId id, String why) {
        return resolutions.retry(actor, id, why);
    }

    /**
     * Settles an action as done, by a document that the back end shows. The document is read back and checked like any answer,
     * and must not be that of another action.
     *
     * @param actor the operator
     * @param id the action
     * @param document the id of the document that the current step made
     * @param why why, for the chatter
     * @return the action as it stands then, or why not
     */
    public Ruling resolveDone(Actor actor, ActionId id, String document, String why) {
        return resolutions.itExists(actor, id, document, why);
    }

    /**
     * Settles an action as not done: its reservation is freed, and its key is watched for a late document.
     *
     * @param actor the operator
     * @param id the action
     * @param why why, for the chatter
     * @return the action as it stands then, or why not
     */
    public Ruling resolveNotDone(Actor actor, ActionId id, String why) {
        return resolutions.itDoesNot(actor, id, why);
    }

    /**
     * Cancels an action: at once while nothing can have happened, as a wish after that. A wish is granted when the back end can
     * close the key, or when an attempt turns out to have done nothing. A completed action is undone only by a new one.
     *
     * @param actor the requester, or an operator
     * @param id the action
     * @param why why, for the chatter
     * @return the action as it stands then, or why not
     */
    public Ruling cancel(Actor actor, ActionId id, String why) {
        return cancellations.cancel(actor, id, why);
    }

    /**
     * Approves an action that waits for it; it is decided again first, and must come to the same plan.
     *
     * @param actor the approver, another person than the requester
     * @param id the action
     * @param why why, for the chatter
     * @return the action as it stands then, or why not
     */
    public Ruling approve(Actor actor, ActionId id, String why) {
        return approvals.approve(actor, id, why);
    }

    /**
     * Rejects an action that waits for approval.
     *
     * @param actor the approver
     * @param id the action
     * @param why why, for the chatter
     * @return the action as it stands then, or why not
     */
    public Ruling reject(Actor actor, ActionId id, String why) {
        return approvals.reject(actor, id, why);
    }
}
