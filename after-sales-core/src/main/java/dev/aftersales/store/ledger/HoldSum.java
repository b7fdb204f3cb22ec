/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.ledger;

import dev.aftersales.store.CapKey;
import dev.aftersales.store.Hold;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds holds up, per cap. Not thread-safe. */
public final class HoldSum {

    private final Map<CapKey, BigDecimal> sums = new TreeMap<>();

    /** A sum of nothing. */
    public HoldSum() {}

    /**
     * Adds holds.
     *
     * @param holds in any order; several on one cap add up
     * @return this sum
     */
    public HoldSum plus(Collection<Hold> holds) {
        holds.forEach(hold -> sums.merge(hold.cap(), hold.quantity(), BigDecimal::add));
        return this;
    }

    /**
     * Takes holds away.
     *
     * @param holds in any order
     * @return this sum
     */
    public HoldSum minus(Collection<Hold> holds) {
        holds.forEach(hold -> sums.merge(hold.cap(), hold.quantity().negate(), BigDecimal::add));
        return this;
    }

    /**
     * What it comes to.
     *
     * @return one hold per cap, in the order of the caps; caps whose holds cancel out are left out
     */
    public List<Hold> holds() {
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue().signum() != 0)
                .map(sum -> new Hold(sum.getKey(), sum.getValue()))
                .toList();
    }

    /**
     * Whether all holds cancel out.
     *
     * @return true if no cap is left
     */
    public boolean isNothing() {
        return holds().isEmpty();
    }
}
