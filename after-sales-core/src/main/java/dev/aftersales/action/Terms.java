/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectStrength;
import java.time.Duration;
import java.time.Instant;

/** What the settlement must know of a step's effect and of the times in force. */
record Terms(EffectGuarantee guarantee, Timing timing) {

    /**
     * How many attempts may be unanswered before "not found" must be awaited: each repeat moves the quiet time on, so that
     * without an end of early repeats it would never come.
     */
    static final int EARLY_REPEATS = 3;

    /** A repeat before the quiet time does no harm: the key is decided there, or a repeat makes an inert draft. */
    boolean repeatableAfter(int unanswered) {
        boolean harmless =
                guarantee.strength() == EffectStrength.KEYED || guarantee.strength() == EffectStrength.STAGED;
        return harmless && unanswered <= EARLY_REPEATS;
    }

    Instant leaseFrom(Instant now) {
        return now.plus(timing.lease());
    }

    /** From when on "not found" is believed of an attempt that begins now. */
    Instant quietAfter(Instant now) {
        Duration settles = guarantee.settlesWithin();
        return leaseFrom(now).plus(settles);
    }
}
