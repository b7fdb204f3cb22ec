/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Acceptance;
import dev.aftersales.store.Action;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Revision;
import dev.aftersales.store.Transition;
import java.math.BigDecimal;

/** Refuses what contradicts itself before anything is written. */
final class Soundness {

    private static final int DECIMALS = 20;
    private static final int INTEGER_DIGITS = 40;

    private Soundness() {}

    static void require(Acceptance acceptance) {
        Action action = acceptance.action();
        OneTenant.require(acceptance);
        for (CapClaim claim : acceptance.claims()) {
            requireExact(claim.key(), claim.quantity());
            requireExact(claim.key(), claim.total());
            requireExact(claim.key(), claim.external());
        }
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

    static void require(Transition transition) {
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

    static void require(Revision revision) {
        OneTenant.require(revision);
        revision.to().holds().forEach(hold -> requireExact(hold.cap(), hold.quantity()));
        if (!revision.from().ref().equals(revision.to().ref())) {
            throw new IllegalArgumentException("not one document: "
                    + revision.from().ref() + ", " + revision.to().ref());
        }
    }

    /** A database would round what its columns have no room for. */
    private static void requireExact(CapKey cap, BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > DECIMALS || plain.precision() - plain.scale() > INTEGER_DIGITS) {
            throw new IllegalArgumentException("a number with too many digits to be kept exactly: " + cap);
        }
    }
}
