/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.race;

import dev.aftersales.AfterSales;
import dev.aftersales.Desk;
import dev.aftersales.action.Timing;
import dev.aftersales.databases.Database;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.UserId;
import dev.aftersales.tryton.LiveErp;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One node with the library: a store of its own on the common database, recovery, and a wire that frays. */
final class LibraryNode implements AutoCloseable {

    private static final int CONNECTIONS = 16;
    private static final int RECOVERING = 2;
    private static final int BATCH = 5;

    private final FrayedWire wire;
    private final JpaStore store;
    private final AfterSales afterSales;
    private final ScheduledExecutorService recovery = Executors.newScheduledThreadPool(RECOVERING);

    LibraryNode(LiveErp erp, Database database, Duration settlesWithin, long seed) {
        this.wire = new FrayedWire(erp.port(), seed);
        this.store = JpaStore.builder(database.pool(CONNECTIONS)).applySchema().build();
        this.afterSales = AfterSales.builder()
                .ports(erp.ports(wire.port(), settlesWithin).asPorts())
                .store(store)
                .timing(timing())
                .build();
        for (int thread = 0; thread < RECOVERING; thread++) {
            recovery.scheduleWithFixedDelay(() -> afterSales.recover(BATCH), 1, 1, TimeUnit.SECONDS);
        }
    }

    /** A lease ends soon after its call, so that what was lost is looked for soon. */
    private static Timing timing() {
        return Timing.builder()
                .callDeadline(Duration.ofSeconds(15))
                .lease(Duration.ofSeconds(18))
                .backOff(Duration.ofSeconds(1))
                .maxBackOff(Duration.ofSeconds(10))
                .poll(Duration.ofSeconds(5))
                .build();
    }

    Desk desk() {
        return afterSales.desk(Actor.agent(LiveErp.TENANT, UserId.of("marta")));
    }

    FrayedWire wire() {
        return wire;
    }

    @Override
    public void close() {
        recovery.shutdownNow();
        afterSales.close();
        store.close();
        wire.close();
    }
}
