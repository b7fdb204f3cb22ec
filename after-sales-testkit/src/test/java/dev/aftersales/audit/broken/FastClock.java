/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.broken;

import dev.aftersales.audit.World;
import dev.aftersales.store.Action;
import dev.aftersales.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The store as seen by a node that goes by its own clock, which is fast. */
final class FastClock extends ForwardingStore {

    private final World world;
    private final Duration fast;

    FastClock(Store inner, World world, Duration fast) {
        super(inner);
        this.world = world;
        this.fast = fast;
    }

    @Override
    public Instant now() {
        return inner.now().plus(fast);
    }

    @Override
    public List<Action> claim(int limit, Duration lease) {
        world.clock().advance(fast);
        List<Action> claimed = inner.claim(limit, lease);
        world.clock().advance(fast.negated());
        return claimed;
    }
}
