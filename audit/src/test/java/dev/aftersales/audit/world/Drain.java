/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.world;

import dev.aftersales.AfterSales;
import dev.aftersales.OperationsDesk;
import dev.aftersales.audit.Facts;
import java.time.Duration;

/** Lets everything come to its end: the back end works again, and a node recovers a bounded number of times. */
public final class Drain {

    /** Longer than a lease, a quiet time, a back-off or a poll: each round may do everything that is due. */
    private static final Duration ROUND = Duration.ofMinutes(10);

    private static final int ROUNDS = 8;
    private static final Duration WATCH = Duration.ofDays(31);
    private static final int ALL = 1000;

    private Drain() {}

    /** Recovers until nothing is due any more; operators ask again about what is held, and judge what was changed by hand. */
    public static void run(World world, AfterSales node) {
        OperationsDesk operator = node.desk(world.operator()).operations();
        world.erp().faults().clear();
        world.erp().finishPending();
        recover(world, node);
        operator.stuck(ALL).forEach(held -> operator.retry(held.action().id(), "the back end works again"));
        recover(world, node);
        operator.stuck(ALL).stream()
                .map(held -> held.action().id())
                .filter(world::isTouched)
                .forEach(action -> operator.resolveNotDone(action, "it was overtaken by hand"));
        recover(world, node);
        world.pass(WATCH);
        node.recover(ALL);
    }

    /** At most so many rounds; one more than it takes until nothing is open, to poll what was settled last. */
    private static void recover(World world, AfterSales node) {
        boolean settled = false;
        for (int round = 0; round < ROUNDS && !settled; round++) {
            settled = !isOpen(world);
            world.pass(ROUND);
            node.recover(ALL);
            node.poll(ALL);
        }
    }

    /** Whether recovery and polling still find something to do, although nothing happens any more. */
    static boolean isRestless(World world, AfterSales node) {
        world.pass(ROUND);
        return node.recover(ALL).taken() > 0 || node.poll(ALL) > 0;
    }

    private static boolean isOpen(World world) {
        return world.log().all().stream()
                .flatMap(sent -> world.store().action(World.TENANT, sent.key()).stream())
                .anyMatch(action -> Facts.isOpen(action.state()));
    }
}
