/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import java.time.Instant;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The time of the database, on every node the same: asked now and then, and reckoned on from there by the node's own monotonic
 * clock, so that neither a wrong clock of a node nor a corrected one moves a lease.
 *
 * <p>Thread-safe.
 */
final class StoreClock implements Timepiece {

    private static final long NANOS = 1_000;
    private static final long RENEW_AFTER_NANOS = 30_000_000_000L;
    private static final long DISAGREEMENT_MICROS = 500_000;
    private static final long PROMPT_NANOS = 20_000_000;
    private static final int QUESTIONS = 5;

    private final Supplier<Instant> database;
    private final LongSupplier nanoTime;
    private final Supplier<Instant> wall;
    private volatile @Nullable Reading reading;

    /**
     * @param database asks the database
     * @param nanoTime the monotonic clock of the node
     * @param wall the wall clock of the node, only ever compared with itself: it shows that the node was asleep
     */
    StoreClock(Supplier<Instant> database, LongSupplier nanoTime, Supplier<Instant> wall) {
        this.database = database;
        this.nanoTime = nanoTime;
        this.wall = wall;
    }

    /** What the database said, in the middle of asking it, and how long that took. */
    private record Reading(long nanoTime, long wallMicros, long databaseMicros, long tookNanos) {}

    /** The time of the database, as reckoned on this node. */
    @Override
    public Instant now() {
        Reading last = reading;
        if (last == null || isOld(last)) {
            last = read();
            reading = last;
        }
        return instant(last.databaseMicros() + (nanoTime.getAsLong() - last.nanoTime()) / NANOS);
    }

    /** The time of the database, as it says itself. */
    @Override
    public Instant exact() {
        return database.get();
    }

    private boolean isOld(Reading last) {
        long passed = nanoTime.getAsLong() - last.nanoTime();
        long passedOnTheWall = micros(wall.get()) - last.wallMicros();
        return passed > RENEW_AFTER_NANOS || Math.abs(passedOnTheWall - passed / NANOS) > DISAGREEMENT_MICROS;
    }

    /** The most prompt of a few answers: the longer one took, the less is known of when it was right. */
    private Reading read() {
        Reading best = ask();
        for (int i = 1; i < QUESTIONS && best.tookNanos() > PROMPT_NANOS; i++) {
            Reading next = ask();
            best = next.tookNanos() < best.tookNanos() ? next : best;
        }
        return best;
    }

    private Reading ask() {
        long before = nanoTime.getAsLong();
        Instant answer = database.get();
        long after = nanoTime.getAsLong();
        long took = after - before;
        return new Reading(before + took / 2, micros(wall.get()), micros(answer), took);
    }

    private static long micros(Instant instant) {
        return Objects.requireNonNull(Micros.of(instant));
    }

    private static Instant instant(long micros) {
        return Objects.requireNonNull(Micros.instant(micros));
    }
}
