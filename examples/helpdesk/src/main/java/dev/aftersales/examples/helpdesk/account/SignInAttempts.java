/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Attempts to sign in: whoever goes on guessing waits longer and longer. A name is counted for each address by itself, whether
 * anybody has it or not, so that a stranger's guesses keep nobody out who signs in from elsewhere; and an address for all names
 * together. Failures fade, half of them each hour; the oldest of very many are forgotten; kept in memory. Thread-safe.
 */
@Component
class SignInAttempts {

    /** As often as people mistype. */
    private static final int FREE_OF_A_NAME = 5;

    /** Many people may share an address. */
    private static final int FREE_OF_AN_ADDRESS = 50;

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration HALVED = Duration.ofHours(1);
    private static final int MOST_DOUBLED = 10;
    private static final int MOST = 10_000;
    private static final int LONGEST_NAME = 64;

    /**
     * Who tries.
     *
     * @param name the name; null for all of them
     * @param address where from
     */
    private record Guesser(@Nullable String name, String address) {}

    /**
     * What failed.
     *
     * @param count how often, as far as it has not faded
     * @param until when the next attempt may begin; from then on the count fades
     */
    private record Failures(double count, Instant until) {

        private static final Failures NONE = new Failures(0, Instant.EPOCH);

        boolean waits(Instant now) {
            return now.isBefore(until);
        }

        Failures oneMore(Instant now, int free) {
            double more = faded(now) + 1;
            return new Failures(more, now.plus(waitFor(Math.round(more) - free)));
        }

        /** Nor is there a wait: nobody begins in one, so it is the attempt's own, or of one at the same time. */
        Failures oneLess(Instant now) {
            return new Failures(Math.max(0, faded(now) - 1), now);
        }

        private double faded(Instant now) {
            if (waits(now)) {
                return count;
            }
            double halvings = (double) Duration.between(until, now).toMillis() / HALVED.toMillis();
            return count * Math.pow(0.5, halvings);
        }

        /** From the last failure that is free, each wait is twice the one before. */
        private static Duration waitFor(long beyond) {
            if (beyond < 0) {
                return Duration.ZERO;
            }
            Duration wait = SHORTEST.multipliedBy(1L << Math.min(beyond, MOST_DOUBLED));
            return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
        }
    }

    private final Clock clock;
    private final Map<Guesser, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Guesser, Failures> eldest) {
            return size() > MOST;
        }
    };

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whether an attempt may be made now, be it right or wrong. It counts as failed until it has succeeded: of many at once no more
     * pass than one after the other.
     */
    synchronized boolean begin(String name, String address) {
        Instant now = clock.instant();
        Failures ofName = failures.getOrDefault(one(name, address), Failures.NONE);
        Failures ofAddress = failures.getOrDefault(all(address), Failures.NONE);
        if (ofName.waits(now) || ofAddress.waits(now)) {
            return false;
        }
        failures.put(one(name, address), ofName.oneMore(now, FREE_OF_A_NAME));
        failures.put(all(address), ofAddress.oneMore(now, FREE_OF_AN_ADDRESS));
        return true;
    }

    /** Their own slips are forgiven; of the address only this attempt is, which did not fail. */
    synchronized void succeeded(String name, String address) {
        failures.remove(one(name, address));
        failures.computeIfPresent(all(address), (key, known) -> known.oneLess(clock.instant()));
    }

    private static Guesser one(String name, String address) {
        return new Guesser(name.substring(0, Math.min(name.length(), LONGEST_NAME)), address);
    }

    private static Guesser all(String address) {
        return new Guesser(null, address);
    }
}
