/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.conformance;

import dev.aftersales.spi.TenantId;
import dev.aftersales.testkit.port.BackEndUnderTest;
import dev.aftersales.testkit.port.wire.Wire;
import dev.aftersales.tryton.LiveErp;
import java.time.Duration;

/**
 * What is the same for every port.
 *
 * @param <P> the port
 */
abstract class TrytonBackEnd<P> implements BackEndUnderTest<P> {

    private final Shop shop;

    TrytonBackEnd(Shop shop) {
        this.shop = shop;
    }

    final Shop shop() {
        return shop;
    }

    final Clerk clerk() {
        return shop.clerk();
    }

    @Override
    public final String name() {
        return shop.name();
    }

    @Override
    public final TenantId tenant() {
        return LiveErp.TENANT;
    }

    @Override
    public final Wire wire() {
        return shop.wire();
    }

    @Override
    public final void restart() {
        shop.restart();
    }

    @Override
    public final Duration patience() {
        return Shop.PATIENCE;
    }

    @Override
    public final void close() {
        shop.close();
    }

    static long number(Object id) {
        return Long.parseLong(id.toString());
    }
}
