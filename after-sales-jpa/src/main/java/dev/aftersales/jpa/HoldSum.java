/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.CapKey;
import dev.aftersales.store.Hold;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds holds up, per cap. */
final class HoldSum {

    private final Map<CapKey, BigDecimal> sums = new TreeMap<>();

    HoldSum plus(Collection<Hold> holds) {
        holds.forEach(hold -> sums.merge(hold.cap(), hold.quantity(), BigDecimal::add));
        return this;
    }

    HoldSum minus(Collection<Hold> holds) {
        holds.forEach(hold -> sums.merge(hold.cap(), hold.quantity().negate(), BigDecimal::add));
        return this;
    }

    /** One hold per cap, in the order of the caps; caps whose holds cancel out are left out. */
    List<Hold> holds() {
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue().signum() != 0)
                .map(sum -> new Hold(sum.getKey(), sum.getValue()))
                .toList();
    }

    boolean isNothing() {
        return holds().isEmpty();
    }
}
