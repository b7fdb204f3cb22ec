/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.crash.node;

import dev.aftersales.AfterSales;
import dev.aftersales.TimelineListener;
import dev.aftersales.crash.erp.ErpLine;
import dev.aftersales.crash.erp.RemotePorts;
import dev.aftersales.jpa.JpaStore;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import dev.aftersales.store.Store;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Puts the library together as a node runs it: every step watched. */
public final class Wiring {

    private static final String INSTALLATION = "crash";

    private final ErpLine line;
    private final Clock clock;
    private final Watch watch;
    private final Traps traps;
    private final BrokenShops brokenShops;
    private final Map<TenantId, Ports> ports = new ConcurrentHashMap<>();

    private Wiring(int erpPort, Clock clock, Watch watch, Traps traps, BrokenShops brokenShops) {
        this.line = new ErpLine(erpPort);
        this.clock = clock;
        this.watch = watch;
        this.traps = traps;
        this.brokenShops = brokenShops;
    }

    /** The library as a node runs it. */
    static Wiring watched(int erpPort, Clock clock, Traps traps) {
        return new Wiring(erpPort, clock, new Watch(traps), traps, BrokenShops.asNamed());
    }

    /** The library as somebody runs it who is never stopped, and makes no mistakes. */
    public static Wiring unwatched(int erpPort) {
        Traps none = new Traps(new Controls(System.err));
        return new Wiring(erpPort, Clock.systemUTC(), new Watch(none), none, BrokenShops.none());
    }

    /** The store as hosts have it; or one that folds each transaction into one statement. */
    public Store store(DataSource pool, boolean folding) {
        JpaStore store =
                JpaStore.builder(watch.dataSource(pool)).foldStatements(folding).build();
        return watch.store(brokenShops.over(store));
    }

    /** A store that goes by this node's own clock, which is a mistake. */
    Store ownClock(DataSource pool) {
        return JpaStore.builder(pool).clock(clock).build();
    }

    public AfterSales node(Store store, Logs events) {
        return AfterSales.builder()
                .installation(INSTALLATION)
                .store(store)
                .ports(tenant -> ports.computeIfAbsent(tenant, this::ports))
                .clock(clock)
                .timing(Timings.brisk())
                .listener(listener(events))
                .build();
    }

    private Ports ports(TenantId tenant) {
        RemotePorts remote = new RemotePorts(tenant, line, clock);
        return Ports.of(Stream.of(PortKind.values())
                .filter(kind -> kind != PortKind.ACCESS)
                .map(kind -> watch.port(kind, brokenShops.port(tenant, kind, remote.port(kind))))
                .toArray());
    }

    private TimelineListener listener(Logs events) {
        return (line, translated) -> {
            String tenant = line.tenant().value();
            traps.pass(Point.TELL, Point.Side.BEFORE, tenant);
            events.write(tenant, new Told(tenant, line.sequence(), line.kind().name()));
            traps.pass(Point.TELL, Point.Side.AFTER, tenant);
        };
    }
}
