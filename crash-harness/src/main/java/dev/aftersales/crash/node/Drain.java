/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import dev.aftersales.AfterSales;
import dev.aftersales.OperationsDesk;
import dev.aftersales.crash.shop.Shop;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.UserId;
import dev.aftersales.store.ActionState;
import dev.aftersales.store.Store;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;

/** Lets everything come to its end, by one node that recovers a bounded number of times. */
public final class Drain {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int ROUNDS = 200;
    private static final int ALL = 2_000;

    private final AfterSales node;
    private final Store store;

    public Drain(AfterSales node, Store store) {
        this.node = node;
        this.store = store;
    }

    /** Recovers until nothing is open; then operators ask again about what is held. */
    public void run(Collection<TenantId> tenants) {
        recover(tenants);
        for (TenantId tenant : tenants) {
            OperationsDesk operator =
                    node.desk(Actor.operator(tenant, UserId.of("olga"))).operations();
            operator.stuck(ALL).forEach(held -> operator.retry(held.action().id(), "the back end works again"));
        }
        recover(tenants);
    }

    /** Until nothing is open, and once more after everything was polled. */
    private void recover(Collection<TenantId> tenants) {
        boolean settled = false;
        for (int round = 0; round < ROUNDS && !settled; round++) {
            node.recover(ALL);
            settled = tenants.stream().noneMatch(this::isOpen);
            if (!settled) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        node.poll(ALL);
        node.recover(ALL);
    }

    private boolean isOpen(TenantId tenant) {
        boolean untold =
                store.unsent(0, ALL).stream().anyMatch(entry -> entry.tenant().equals(tenant));
        return untold
                || Shop.TICKETS.stream()
                        .flatMap(ticket -> store.openActions(tenant, ticket).stream())
                        .anyMatch(action -> action.state() != ActionState.HELD);
    }
}
