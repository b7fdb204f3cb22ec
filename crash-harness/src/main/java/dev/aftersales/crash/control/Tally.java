/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.control;

import dev.aftersales.crash.node.Point;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was done so far, and what is still to be done at least once. */
final class Tally {

    private final Map<Strike, Integer> strikes = new EnumMap<>(Strike.class);
    private final Set<String> killedAt = new HashSet<>();
    private int kills;

    void count(Strike strike) {
        strikes.merge(strike, 1, Integer::sum);
    }

    void countKill() {
        kills++;
    }

    void countKill(String instant) {
        killedAt.add(instant);
        countKill();
    }

    int kills() {
        return kills;
    }

    Map<Strike, Integer> strikes() {
        return strikes;
    }

    /** What was not done yet. */
    Set<Strike> untried() {
        Set<Strike> untried = EnumSet.allOf(Strike.class);
        untried.removeAll(strikes.keySet());
        return untried;
    }

    /** The instants at which no node was killed yet. */
    List<String> missing() {
        return Point.instants().stream()
                .filter(instant -> !killedAt.contains(instant))
                .toList();
    }
}
