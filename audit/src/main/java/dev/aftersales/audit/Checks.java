/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import java.util.List;

/** The checks that need no more than the facts. */
public final class Checks {

    private Checks() {}

    /**
     * What holds at any moment, with work in flight.
     *
     * @return the checks
     */
    public static List<Check> always() {
        return List.of(new CapsCheck(), new CreditsCheck(), new ReturnsCheck(), new HistoryCheck());
    }

    /**
     * What holds in addition once nothing is in flight, nothing is late, and everything was recovered and polled.
     *
     * @return the checks
     */
    public static List<Check> atEnd() {
        return List.of(new EffectsCheck(), new ConsumedCheck(), new EndCheck());
    }
}
