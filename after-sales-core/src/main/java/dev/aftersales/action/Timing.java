/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.action;

import dev.aftersales.store.Action;
import java.time.Duration;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * How long things may take. Leases and quiet times are counted on the store's clock.
 *
 * @param callDeadline how long a port may take for one call
 * @param lease how long an attempt owns its action; longer than the deadline
 * @param backOff how long to wait after the first failed attempt; doubled with each further one
 * @param maxBackOff how long to wait at most
 * @param giveUp how long a back end that cannot be reached is tried before the action is refused
 * @param poll how often pending work, unknown outcomes that no look-up settled, and open documents are asked for
 * @param watch how long a presumed refusal is watched for a late document
 */
@Value.Builder
public record Timing(
        Duration callDeadline,
        Duration lease,
        Duration backOff,
        Duration maxBackOff,
        Duration giveUp,
        Duration poll,
        Duration watch) {

    /** An action that waited long for its first attempt, or for approval, is not given up for one bad moment. */
    private static final int FEWEST_ATTEMPTS = 3;

    /** Doubling stops here, long before it overflows. */
    private static final int MOST_DOUBLINGS = 20;

    /**
     * Checks that times are positive, and that a lease outlives the call it is for.
     *
     * @param callDeadline how long a port may take for one call
     * @param lease how long an attempt owns its action
     * @param backOff how long to wait after the first failed attempt
     * @param maxBackOff how long to wait at most
     * @param giveUp how long a back end that cannot be reached is tried
     * @param poll how often pending work, unknown outcomes that no look-up settled, and open documents are asked for
     * @param watch how long a presumed refusal is watched
     */
    public Timing {
        positive("callDeadline", callDeadline);
        positive("backOff", backOff);
        positive("maxBackOff", maxBackOff);
        positive("giveUp", giveUp);
        positive("poll", poll);
        positive("watch", watch);
        if (lease.compareTo(callDeadline) <= 0) {
            throw new IllegalArgumentException("a lease of " + lease + " is not longer than a call of " + callDeadline);
        }
    }

    private static void positive(String name, Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(name + " is " + duration + ": it must be longer than nothing");
        }
    }

    /**
     * A builder that begins with the {@linkplain #defaults() defaults}: only what differs needs to be set.
     *
     * @return a builder; {@code build()} throws {@link IllegalArgumentException} if a time is not positive, or a lease no longer
     *     than the call it is for
     */
    public static TimingBuilder builder() {
        return new TimingBuilder().from(defaults());
    }

    /**
     * Ten seconds a call, half a minute a lease, back-off from two seconds to five minutes, a day before giving up, a poll a
     * minute, a watch of thirty days.
     *
     * @return the defaults
     */
    public static Timing defaults() {
        return new Timing(
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(2),
                Duration.ofMinutes(5),
                Duration.ofDays(1),
                Duration.ofMinutes(1),
                Duration.ofDays(30));
    }

    /** How long to wait after this many attempts. */
    Duration backOffAfter(int attempts) {
        int doublings = Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS);
        Duration wait = backOff.multipliedBy(1L << doublings);
        return wait.compareTo(maxBackOff) > 0 ? maxBackOff : wait;
    }

    /** Whether an action whose attempts surely did nothing has been tried long enough. */
    boolean triedEnough(Action action, Instant now) {
        return action.attempts() >= FEWEST_ATTEMPTS
                && !now.isBefore(action.createdAt().plus(giveUp));
    }
}
