/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Whether a command costs the same however many tickets there are. Helpdesks of all sizes live in one JVM and take turns, so
 * that whatever slows the machine down slows all of them; compared is the same round with the same round.
 */
final class Flatness {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final int WARM_UP_ROUNDS = 15;

    private static final long HEAP_MIB = 3_000;

    private final Effort effort;

    Flatness(Effort effort) {
        this.effort = effort;
    }

    /**
     * What the commands cost in a helpdesk of some size.
     *
     * @param tickets how many tickets it has
     * @param perCommand what one command of each kind costs: the medians of all rounds
     * @param ratio how much dearer a command is than in the smallest helpdesk: the median of all rounds
     * @param wallRatio the same by the clock
     * @param heapPerTicket bytes that a ticket takes on which nothing happened
     */
    record Size(int tickets, Map<CommandKind, Cost> perCommand, double ratio, double wallRatio, long heapPerTicket) {}

    List<Size> measure() {
        if (Runtime.getRuntime().maxMemory() >> 20 < HEAP_MIB) {
            throw new IllegalStateException("flatness needs more heap: java -Xmx" + HEAP_MIB + "m -jar ...");
        }
        List<SizedHelpdesk> helpdesks = new ArrayList<>();
        try {
            SIZES.forEach(size -> helpdesks.add(new SizedHelpdesk(size)));
            rounds(WARM_UP_ROUNDS, helpdesks);
            helpdesks.forEach(SizedHelpdesk::forget);
            rounds(effort.rounds(), helpdesks);
            return helpdesks.stream()
                    .map(helpdesk -> size(helpdesk, helpdesks.get(0)))
                    .toList();
        } finally {
            helpdesks.forEach(SizedHelpdesk::close);
        }
    }

    private static void rounds(int howMany, List<SizedHelpdesk> helpdesks) {
        for (int i = 0; i < howMany; i++) {
            helpdesks.forEach(SizedHelpdesk::round);
        }
    }

    private static Size size(SizedHelpdesk helpdesk, SizedHelpdesk smallest) {
        Map<CommandKind, Cost> perCommand = new EnumMap<>(CommandKind.class);
        for (CommandKind kind : CommandKind.values()) {
            perCommand.put(kind, Cost.median(helpdesk.costs(kind)));
        }
        return new Size(
                helpdesk.tickets(),
                perCommand,
                Medians.of(ratios(rounds(helpdesk, Cost::cpuMicros), rounds(smallest, Cost::cpuMicros))),
                Medians.of(ratios(rounds(helpdesk, Cost::wallMicros), rounds(smallest, Cost::wallMicros))),
                helpdesk.heapPerTicket());
    }

    /** One of each command, round by round. */
    private static double[] rounds(SizedHelpdesk helpdesk, ToDoubleFunction<Cost> figure) {
        return IntStream.range(0, helpdesk.costs(CommandKind.REFUND).size())
                .mapToDouble(round -> Arrays.stream(CommandKind.values())
                        .mapToDouble(kind ->
                                figure.applyAsDouble(helpdesk.costs(kind).get(round)))
                        .sum())
                .toArray();
    }

    private static DoubleStream ratios(double[] dividends, double[] divisors) {
        return IntStream.range(0, dividends.length).mapToDouble(round -> dividends[round] / divisors[round]);
    }
}
