/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import dev.aftersales.store.Action;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Claims what is due, without waiting for what others are claiming. */
final class Claiming {

    private final Dialect dialect;
    private final Actions actions;

    Claiming(Dialect dialect, Actions actions) {
        this.dialect = dialect;
        this.actions = actions;
    }

    List<Action> claim(EntityManager entities, int limit, Instant now, Duration lease) {
        return actions.actions(entities, dialect.lease(entities, limit, micros(now), micros(now.plus(lease))));
    }

    private static long micros(Instant instant) {
        return Objects.requireNonNull(Micros.of(instant));
    }
}
