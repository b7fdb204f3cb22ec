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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Attempts to sign in that failed: whoever goes on guessing waits longer and longer. A name is counted for each address by itself,
 * whether anybody has it or not, so that a stranger's guesses keep nobody out who signs in from elsewhere; and an address for all
 * names together. What nobody has tried for an hour is forgotten, as are the oldest of very many; kept in memory. Thread-safe.
 */
@Component
class SignInAttempts {

    /** As often as people mistype. */
    private static final int FREE_OF_A_NAME = 5;

    /** Many people may share an address. */
    private static final int FREE_OF_AN_ADDRESS = 50;

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int MOST_DOUBLED = 10;
    private static final int MOST = 10_000;
    private static final int LONGEST_NAME = 64;
    private static final String ANYBODY = "";

    /**
     * Who tries.
     *
     * @param name the name; empty for all of them
     * @param address where from
     */
    private record Guesser(String name, String address) {}

    /**
     * What failed.
     *
     * @param count how often
     * @param latest the last time
     */
    private record Failures(int count, Instant latest) {

        boolean forgotten(Instant now) {
            return !now.isBefore(latest.plus(FORGOTTEN));
        }

        /** From the last failure that is free, each wait is twice the one before. */
        Instant until(int free) {
            if (count < free) {
                return latest;
            }
            Duration wait = SHORTEST.multipliedBy(1L << Math.min(count - free, MOST_DOUBLED));
            return latest.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
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

    /** Whether it is too early for another attempt, be it right or wrong. */
    synchronized boolean mustWait(String name, String address) {
        return waits(one(name, address), FREE_OF_A_NAME) || waits(all(address), FREE_OF_AN_ADDRESS);
    }

    private boolean waits(Guesser guesser, int free) {
        Failures known = failures.get(guesser);
        Instant now = clock.instant();
        return known != null && !known.forgotten(now) && now.isBefore(known.until(free));
    }

    synchronized void failed(String name, String address) {
        Instant now = clock.instant();
        Stream.of(one(name, address), all(address))
                .forEach(guesser -> failures.compute(
                        guesser,
                        (key, known) -> new Failures(
                                known == null || known.forgotten(now) ? 1 : Math.addExact(known.count(), 1), now)));
    }

    /** Their own slips are forgiven; what else comes from the address is not. */
    synchronized void succeeded(String name, String address) {
        failures.remove(one(name, address));
    }

    private static Guesser one(String name, String address) {
        return new Guesser(name.substring(0, Math.min(name.length(), LONGEST_NAME)), address);
    }

    private static Guesser all(String address) {
        return new Guesser(ANYBODY, address);
    }
}
