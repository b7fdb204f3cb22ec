/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.AfterSales;
import dev.aftersales.audit.Check;
import dev.aftersales.audit.Checks;
import dev.aftersales.audit.Findings;
import dev.aftersales.audit.ViewsCheck;
import dev.aftersales.store.ActionState;
import java.util.ArrayList;
import java.util.List;

/** The audit of a world. */
public final class Audit {

    private Audit() {}

    /** What is wrong now. */
    public static List<String> now(World world) {
        return Findings.of(world, Checks.always());
    }

    /** Drains, and says what is wrong then. */
    public static List<String> atEnd(World world) {
        return atEnd(world, world.home());
    }

    /** Drains by some node, and says what is wrong then. */
    public static List<String> atEnd(World world, AfterSales node) {
        Drain.run(world, node);
        List<Check> all = new ArrayList<>(Checks.always());
        all.addAll(Checks.atEnd());
        all.add((facts, findings) -> acceptedFirst(world)
                .forEach(call -> findings.add("call before accept: %s %s", call.operation(), call.key())));
        all.add((facts, findings) ->
                findings.require(!Drain.isRestless(world, node), "there is always something to do"));
        all.add((facts, findings) -> {
            // What is held by an operator's verdict shows as it was before.
            if (facts.actions().stream().noneMatch(action -> action.state() == ActionState.HELD)) {
                new ViewsCheck(world.client(node).desk()).look(facts, findings);
            }
        });
        all.add(new ReplayCheck(world, node));
        return Findings.of(world, all);
    }

    private static List<CallLog.Seen> acceptedFirst(World world) {
        return world.calls().all().stream().filter(call -> !call.accepted()).toList();
    }

    /** Drains, and fails with everything that is wrong then. */
    public static void pass(World world) {
        assertThat(atEnd(world)).as("findings of the audit").isEmpty();
    }
}
