/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.refund;

import dev.aftersales.store.Hold;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much is taken of each cap of an invoice. Never negative for credit notes; signed for differences.
 *
 * @param byCap the amounts in the cap's own unit; zeros are left out
 */
record CapAmounts(Map<Cap, BigDecimal> byCap) {

    static final CapAmounts NOTHING = new CapAmounts(Map.of());

    CapAmounts {
        Map<Cap, BigDecimal> counted = new HashMap<>(byCap);
        counted.values().removeIf(amount -> amount.signum() == 0);
        byCap = Map.copyOf(counted);
    }

    static CapAmounts of(List<Hold> holds) {
        Map<Cap, BigDecimal> sums = new HashMap<>();
        holds.forEach(hold -> sums.merge(Cap.of(hold.cap()), hold.quantity(), BigDecimal::add));
        return new CapAmounts(sums);
    }

    BigDecimal of(Cap cap) {
        return byCap.getOrDefault(cap, BigDecimal.ZERO);
    }

    CapAmounts minus(CapAmounts other) {
        Map<Cap, BigDecimal> difference = new HashMap<>(byCap);
        other.byCap.forEach((cap, amount) -> difference.merge(cap, amount.negate(), BigDecimal::add));
        return new CapAmounts(difference);
    }
}
