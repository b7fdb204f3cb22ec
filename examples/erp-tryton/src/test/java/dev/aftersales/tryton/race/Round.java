/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One round: an invoice and a delivery of some units, and two requests for more than that together.
 *
 * @param number which round, from 0
 * @param units how many units were sold and delivered
 * @param wishes the requests; each arrives at both nodes
 * @param crossed whether the second node gets them in the other order
 */
record Round(int number, int units, List<Wish> wishes, boolean crossed) {

    private static final int FEWEST_UNITS = 2;
    private static final int MOST_UNITS = 7;

    /** The rounds of a seed. */
    static List<Round> drawn(int rounds, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<Round> drawn = new ArrayList<>();
        for (int number = 0; number < rounds; number++) {
            drawn.add(drawn(number, chance));
        }
        return List.copyOf(drawn);
    }

    private static Round drawn(int number, SplittableRandom chance) {
        int units = chance.nextInt(FEWEST_UNITS, MOST_UNITS);
        int first = chance.nextInt(1, units + 1);
        int second = chance.nextInt(units - first + 1, units + 1);
        return new Round(number, units, List.of(new Wish("A", first), new Wish("B", second)), chance.nextBoolean());
    }

    /** The requests in the order in which a node gets them. */
    List<Wish> at(int node) {
        if (node == 0 || !crossed) {
            return wishes;
        }
        List<Wish> turned = new ArrayList<>(wishes);
        Collections.reverse(turned);
        return turned;
    }

    /** The name of a request, the same on both nodes and however often it is sent. */
    String request(String what, Wish wish) {
        return what + "-" + number + "-" + wish.name();
    }
}
