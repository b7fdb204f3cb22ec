/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.broken;

import dev.aftersales.audit.between.ForwardingStore;
import dev.aftersales.store.Action;
import dev.aftersales.store.Store;
import dev.aftersales.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The store as seen by a node that goes by its own clock, which is fast. */
final class FastClock extends ForwardingStore {

    private final SettableClock clock;
    private final Duration fast;

    FastClock(Store inner, SettableClock clock, Duration fast) {
        super(inner);
        this.clock = clock;
        this.fast = fast;
    }

    @Override
    public Instant now() {
        return inner.now().plus(fast);
    }

    @Override
    public List<Action> claim(int limit, Duration lease) {
        clock.advance(fast);
        List<Action> claimed = inner.claim(limit, lease);
        clock.advance(fast.negated());
        return claimed;
    }
}
