/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.ledger;

import dev.aftersales.store.Admission;
import dev.aftersales.store.CapClaim;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.Entitlement;
import dev.aftersales.store.Hold;
import dev.aftersales.store.HoldEffect;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one transaction changes of caps, by the rows that are kept. It writes nothing itself. Not thread-safe. */
public final class CapChanges {

    private final Function<CapKey, @Nullable Entitlement> kept;
    private final Map<CapKey, Entitlement> changed = new TreeMap<>();

    /**
     * No changes yet.
     *
     * @param kept finds the row of a cap; null where there is none
     */
    public CapChanges(Function<CapKey, @Nullable Entitlement> kept) {
        this.kept = kept;
    }

    /**
     * Observes and reserves, on top of what was claimed before in the same transaction.
     *
     * @param claim what to observe and reserve
     * @return ACCEPTED, or why not, CAP_MISSED or STALE
     */
    public Admission claim(CapClaim claim) {
        Entitlement row = row(claim.key());
        if (isTakenOtherwise(claim, row)) {
            return Admission.STALE;
        }
        if (!sawTheSame(claim, row)) {
            if (claim.gen() != row.gen()) {
                return Admission.STALE;
            }
            if (!row.unit().equals(claim.unit()) && isCounted(row)) {
                return Admission.CAP_MISSED;
            }
            row = observed(row, claim);
        }
        if (claim.quantity().signum() > 0) {
            if (row.remaining().compareTo(claim.quantity()) < 0) {
                return Admission.CAP_MISSED;
            }
            row = counted(row, row.reserved().add(claim.quantity()), row.consumed());
        }
        changed.put(row.key(), row);
        return Admission.ACCEPTED;
    }

    /**
     * What a transition does to the holds of its action; a negative hold was never reserved.
     *
     * @param holds what the action holds
     * @param effect what becomes of it
     * @throws IllegalStateException if a number would fall below zero, naming the cap
     */
    public void settle(List<Hold> holds, HoldEffect effect) {
        for (Hold hold : holds) {
            BigDecimal quantity = hold.quantity();
            BigDecimal held = quantity.max(BigDecimal.ZERO);
            switch (effect) {
                case KEEP -> {}
                case RELEASE -> add(hold.cap(), held.negate(), BigDecimal.ZERO);
                case CONSUME -> add(hold.cap(), held.negate(), quantity);
                case CONSUME_FREED -> add(hold.cap(), BigDecimal.ZERO, quantity);
            }
        }
    }

    /**
     * What an outside change of a document does: its holds are consumed, so the difference is.
     *
     * @param differences what the document takes more, or, negative, less
     * @throws IllegalStateException if a number would fall below zero, naming the cap
     */
    public void adjust(List<Hold> differences) {
        differences.forEach(hold -> add(hold.cap(), BigDecimal.ZERO, hold.quantity()));
    }

    /**
     * What is to be written.
     *
     * @return the rows as they are to be, in the order of the caps
     */
    public Collection<Entitlement> changed() {
        return changed.values();
    }

    private void add(CapKey key, BigDecimal toReserved, BigDecimal toConsumed) {
        Entitlement row = row(key);
        Entitlement sum =
                counted(row, row.reserved().add(toReserved), row.consumed().add(toConsumed));
        if (sum.reserved().signum() < 0 || sum.consumed().signum() < 0) {
            throw new IllegalStateException("a number would fall below zero: " + key);
        }
        changed.put(key, sum);
    }

    private Entitlement row(CapKey key) {
        Entitlement row = changed.get(key);
        if (row == null) {
            row = kept.apply(key);
        }
        return row == null ? unobserved(key) : row;
    }

    private static Entitlement unobserved(CapKey key) {
        return new Entitlement(key, "", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);
    }

    private static boolean isTakenOtherwise(CapClaim claim, Entitlement row) {
        BigDecimal taken = claim.taken();
        return taken != null && taken.compareTo(row.reserved().add(row.consumed())) != 0;
    }

    private static boolean sawTheSame(CapClaim claim, Entitlement row) {
        return claim.unit().equals(row.unit())
                && claim.total().compareTo(row.total()) == 0
                && claim.external().compareTo(row.external()) == 0;
    }

    /** Whether there are numbers that mean something in the row's unit alone. */
    private static boolean isCounted(Entitlement row) {
        return row.gen() > 0 && (row.reserved().signum() != 0 || row.consumed().signum() != 0);
    }

    private static Entitlement observed(Entitlement row, CapClaim claim) {
        return new Entitlement(
                row.key(),
                claim.unit(),
                claim.total(),
                claim.external(),
                row.reserved(),
                row.consumed(),
                row.gen() + 1);
    }

    private static Entitlement counted(Entitlement row, BigDecimal reserved, BigDecimal consumed) {
        return new Entitlement(row.key(), row.unit(), row.total(), row.external(), reserved, consumed, row.gen());
    }
}
