/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.SettableClock;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.port.wire.Wire;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The in-memory back end, as the kit asks it. A restart keeps everything: it stands for one with a disk. */
public abstract class InMemoryBackEnd<P> implements BackEndUnderTest<P> {

    /** When tests begin, where the clock is set. */
    public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    public final InMemoryErp erp;
    private final Function<InMemoryErp, P> port;
    private final Wire wire;
    private final AtomicInteger restarts = new AtomicInteger();
    private Duration letsGoWithin = BackEndUnderTest.super.patience();

    InMemoryBackEnd(InMemoryErp erp, Function<InMemoryErp, P> port) {
        this.erp = erp;
        this.port = port;
        this.wire = new ErpWire(erp);
    }

    @Override
    public String name() {
        return "in-memory back end";
    }

    @Override
    public TenantId tenant() {
        return erp.defaultTenant();
    }

    @Override
    public P connect() {
        return port.apply(erp);
    }

    @Override
    public Wire wire() {
        return wire;
    }

    @Override
    public Optional<Runnable> defer() {
        erp.faults().next(Fault.pending());
        return Optional.of(erp::finishPending);
    }

    @Override
    public Clock clock() {
        return erp.clock();
    }

    @Override
    public void pass(Duration duration) {
        if (erp.clock() instanceof SettableClock clock) {
            clock.advance(duration);
        } else {
            BackEndUnderTest.super.pass(duration);
        }
    }

    @Override
    public void restart() {
        restarts.incrementAndGet();
    }

    /** How often it was restarted; what it keeps it keeps in memory. */
    public final AtomicInteger restarts() {
        return restarts;
    }

    @Override
    public Duration letsGoWithin() {
        return letsGoWithin;
    }

    /** Gives ports less time after an interrupt, for those that would take all of it. */
    public final void letsGoWithin(Duration less) {
        letsGoWithin = less;
    }

    final String unique() {
        return UUID.randomUUID().toString();
    }

    public CustomerId customer() {
        return CustomerId.of(unique());
    }
}
