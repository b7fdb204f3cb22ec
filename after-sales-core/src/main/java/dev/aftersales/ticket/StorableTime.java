/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Times as every store can compare them: whole microseconds of four-digit years. */
final class StorableTime {

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private StorableTime() {}

    /** The nearest time a store knows. */
    static Instant within(Instant at) {
        return at.isBefore(FIRST) ? FIRST : at.isAfter(LAST) ? LAST : at;
    }

    /** The first time a store can tell that is not before this one: a bound between two of its times divides them there. */
    static @Nullable Instant bound(@Nullable Instant at) {
        if (at == null) {
            return null;
        }
        Instant within = within(at);
        Instant whole = within.truncatedTo(ChronoUnit.MICROS);
        return whole.equals(within) ? whole : whole.plus(1, ChronoUnit.MICROS);
    }
}
