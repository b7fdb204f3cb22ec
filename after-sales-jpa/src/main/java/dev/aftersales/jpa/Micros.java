/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Instants as microseconds since 1970. No persistence provider, driver or time zone has an opinion about a whole number, so that
 * it is the same instant wherever it is read.
 */
final class Micros {

    private static final long PER_SECOND = 1_000_000;
    private static final int NANOS = 1_000;

    private Micros() {}

    static @Nullable Long of(@Nullable Instant instant) {
        return instant == null
                ? null
                : Math.addExact(Math.multiplyExact(instant.getEpochSecond(), PER_SECOND), instant.getNano() / NANOS);
    }

    static @Nullable Instant instant(@Nullable Long micros) {
        return micros == null
                ? null
                : Instant.ofEpochSecond(Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * NANOS);
    }
}
