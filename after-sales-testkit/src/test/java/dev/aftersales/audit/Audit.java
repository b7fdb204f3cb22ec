/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what the clients wrote down, what the back end did, and what the store keeps. It trusts none of the three, and
 * shares no arithmetic with the library.
 */
public final class Audit {

    /** What holds at any moment, with work in flight. */
    private static final List<Check> ALWAYS =
            List.of(new CapsCheck(), new CreditsCheck(), new ReturnsCheck(), new HistoryCheck());

    private Audit() {}

    /** What is wrong now. */
    public static List<String> now(World world) {
        return findings(world, ALWAYS);
    }

    /** Drains, and says what is wrong then. */
    public static List<String> atEnd(World world) {
        return atEnd(world, world.home());
    }

    /** Drains by some node, and says what is wrong then. */
    public static List<String> atEnd(World world, AfterSales node) {
        Drain.run(world, node);
        List<Check> all = new ArrayList<>(ALWAYS);
        all.addAll(List.of(
                new EffectsCheck(),
                new ConsumedCheck(),
                new EndCheck(node),
                new ViewsCheck(node),
                new ReplayCheck(node)));
        return findings(world, all);
    }

    /** Drains, and fails with everything that is wrong then. */
    public static void pass(World world) {
        assertThat(atEnd(world)).as("findings of the audit").isEmpty();
    }

    private static List<String> findings(World world, List<Check> checks) {
        Facts facts = new Facts(world);
        Findings findings = new Findings();
        checks.forEach(check -> check.look(facts, findings));
        return findings.all();
    }
}
