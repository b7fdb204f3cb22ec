/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice;

import dev.aftersales.spi.TenantId;
import dev.aftersales.testkit.port.BackEndUnderTest;
import dev.aftersales.testkit.port.wire.Wire;
import java.time.Duration;
import java.util.function.Function;

/**
 * The back office as the contract kit sees it: extend it with what the kit must be able to do for one port.
 *
 * @param <P> the port
 */
public abstract class OfficeUnderTest<P> implements BackEndUnderTest<P> {

    /** The back office past the wire. */
    protected final BackOffice office;

    private final OfficeServer server;
    private final Function<BackOffice, P> port;

    protected OfficeUnderTest(OfficeServer server, Function<BackOffice, P> port) {
        this.server = server;
        this.office = server.office();
        this.port = port;
    }

    @Override
    public final String name() {
        return "the back office on " + server;
    }

    @Override
    public final TenantId tenant() {
        return TenantId.of("shop");
    }

    @Override
    public final P connect() {
        return port.apply(server.overWire());
    }

    /** The wire outlives the test: the kit mends it, and does not close it. */
    @Override
    public final Wire wire() {
        return server.wire();
    }

    @Override
    public final void restart() {
        server.restart();
    }

    /** A statement takes a few milliseconds, and both ends are on this machine. */
    @Override
    public final Duration patience() {
        return Duration.ofSeconds(20);
    }
}
