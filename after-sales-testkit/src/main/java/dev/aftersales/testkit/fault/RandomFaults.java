/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.fault;

import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Draws faults from a seed. Each request has a lot of its own, made from what it is and how often it came before, so that
 * the order in which threads arrive does not matter. Thread-safe.
 */
final class RandomFaults {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final FaultOdds odds;
    private final Map<Request, Integer> arrivals = new ConcurrentHashMap<>();

    RandomFaults(long seed, FaultOdds odds) {
        this.seed = seed;
        this.odds = odds;
    }

    Optional<Fault> draw(Request request) {
        int arrival = arrivals.merge(request, 1, Integer::sum);
        return odds.draw(request, new SplittableRandom(seed ^ mix(request, arrival)).nextDouble());
    }

    private static long mix(Request request, int arrival) {
        long hash = request.tenant().value().hashCode();
        hash = hash * GOLDEN_GAMMA + request.operation().name().hashCode();
        hash = hash * GOLDEN_GAMMA
                + (request.key() == null ? 0 : request.key().value().hashCode());
        return hash * GOLDEN_GAMMA + arrival;
    }
}
