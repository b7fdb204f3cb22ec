/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.ledger;

import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.Revision;
import dev.aftersales.store.Transition;

/** Refuses what contradicts itself before anything is read or written. */
public final class Soundness {

    private Soundness() {}

    /**
     * Refuses an acceptance that no store may write.
     *
     * @param acceptance the acceptance
     * @throws IllegalArgumentException if the holds are not those of the claims, rows of several tenants are mixed, or the action
     *     is refused or cancelled
     */
    public static void require(Acceptance acceptance) {
        Action action = acceptance.action();
        OneTenant.require(acceptance);
        if (action.state().finished() && action.state() != ActionState.COMPLETED) {
            throw new IllegalArgumentException("accepted as " + action.state() + ": " + action.id());
        }
        HoldSum difference = new HoldSum()
                .plus(acceptance.claims().stream().map(CapClaim::hold).toList())
                .minus(action.holds());
        if (!difference.isNothing()) {
            throw new IllegalArgumentException("the holds are not those of the claims: " + action.id());
        }
    }

    /**
     * Refuses a transition that no store may write.
     *
     * @param transition the transition
     * @throws IllegalArgumentException if it changes what never changes, or mixes rows of several tenants
     */
    public static void require(Transition transition) {
        OneTenant.require(transition);
        Action from = transition.from();
        Action to = transition.to();
        boolean same = from.id().equals(to.id())
                && from.requestKey().equals(to.requestKey())
                && new HoldSum().plus(to.holds()).minus(from.holds()).isNothing();
        if (!same) {
            throw new IllegalArgumentException("id, request key and holds never change: " + from.id());
        }
    }

    /**
     * Refuses a revision that no store may write.
     *
     * @param revision the revision
     * @throws IllegalArgumentException if it is not one document before and after, or mixes rows of several tenants
     */
    public static void require(Revision revision) {
        OneTenant.require(revision);
        if (!revision.from().ref().equals(revision.to().ref())) {
            throw new IllegalArgumentException("not one document: "
                    + revision.from().ref() + ", " + revision.to().ref());
        }
    }
}
