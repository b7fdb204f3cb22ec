/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import dev.aftersales.benchmarks.Medians;
import dev.aftersales.benchmarks.database.bed.Pace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Sides take turns on one database, so that whatever slows the machine down slows all of them; compared is a round with the
 * same round of the first side.
 *
 * @param pace how long and how often
 */
public record Rounds(Pace pace) {

    /**
     * Has them take turns.
     *
     * @param clients how many clients work at once
     * @param sides who takes turns; the first is what the others are compared with
     * @return how each did
     */
    public List<Standing> play(int clients, List<Side> sides) {
        Clients crowd = new Clients(clients);
        sides.forEach(side -> turn(crowd, side));
        Map<Side, List<Slot>> slots = new HashMap<>();
        for (int round = 0; round < pace.rounds(); round++) {
            for (Side side : order(sides, round)) {
                slots.computeIfAbsent(side, unused -> new ArrayList<>()).add(turn(crowd, side));
            }
        }
        List<Slot> first = slots.getOrDefault(sides.get(0), List.of());
        return sides.stream()
                .map(side -> standing(side, slots.getOrDefault(side, List.of()), first))
                .toList();
    }

    /**
     * Has everything compiled.
     *
     * @param clients how many clients work at once
     * @param sides what they practise
     */
    public void practise(int clients, List<Side> sides) {
        for (Side side : sides) {
            side.before().run();
            new Clients(clients).work(pace.practice(), side.command());
        }
    }

    private Slot turn(Clients crowd, Side side) {
        side.before().run();
        return crowd.work(pace.turn(), side.command());
    }

    /** Each is first, second and last equally often, and follows each other equally often. */
    private static List<Side> order(List<Side> sides, int round) {
        List<Side> order = new ArrayList<>(sides);
        Collections.rotate(order, round / 2);
        if (round % 2 == 1) {
            Collections.reverse(order);
        }
        return order;
    }

    private static Standing standing(Side side, List<Slot> own, List<Slot> first) {
        List<Double> ratios = IntStream.range(0, own.size())
                .mapToObj(round -> own.get(round).micros() / first.get(round).micros())
                .toList();
        return new Standing(
                side.name(),
                own.get(0).clients(),
                median(own, Slot::perSecond),
                median(own, slot -> slot.percentileMicros(50)),
                median(own, slot -> slot.percentileMicros(99)),
                median(own, Slot::againPerCommand),
                median(own, Slot::cpuMicros),
                median(own, Slot::bytesPerCommand),
                Medians.of(ratios.stream().mapToDouble(Double::doubleValue)),
                ratios);
    }

    private static double median(List<Slot> slots, ToDoubleFunction<Slot> figure) {
        return Medians.of(slots.stream().mapToDouble(figure));
    }
}
