/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.CapKey;
import dev.aftersales.store.Hold;
import dev.aftersales.store.HoldEffect;
import java.math.BigDecimal;

/**
 * What a transaction adds to the numbers of a cap, signed.
 *
 * @param cap which cap
 * @param reserved what to add to what is reserved
 * @param consumed what to add to what is consumed
 */
record CapDifference(CapKey cap, BigDecimal reserved, BigDecimal consumed) {

    /** What an effect on a hold does to its cap. A hold that gives back reserves nothing. */
    static CapDifference of(Hold hold, HoldEffect effect) {
        BigDecimal quantity = hold.quantity();
        BigDecimal held = quantity.max(BigDecimal.ZERO);
        return switch (effect) {
            case KEEP -> new CapDifference(hold.cap(), BigDecimal.ZERO, BigDecimal.ZERO);
            case RELEASE -> new CapDifference(hold.cap(), held.negate(), BigDecimal.ZERO);
            case CONSUME -> new CapDifference(hold.cap(), held.negate(), quantity);
            case CONSUME_FREED -> new CapDifference(hold.cap(), BigDecimal.ZERO, quantity);
        };
    }

    boolean isNothing() {
        return reserved.signum() == 0 && consumed.signum() == 0;
    }
}
