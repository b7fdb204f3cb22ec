/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What time it is for the store. */
interface Timepiece {

    /** To the microsecond; quick. */
    Instant now();

    /** As now, and the same on every node. */
    Instant exact();

    /** The time of a clock that the host gives. */
    static Timepiece of(Clock clock) {
        return new Timepiece() {
            @Override
            public Instant now() {
                return clock.instant().truncatedTo(ChronoUnit.MICROS);
            }

            @Override
            public Instant exact() {
                return now();
            }
        };
    }
}
