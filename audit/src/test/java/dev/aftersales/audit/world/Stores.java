/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit.world;

import dev.aftersales.store.Store;
import dev.aftersales.store.memory.InMemoryStore;
import java.time.Clock;

/** Where the stores of worlds come from. */
@FunctionalInterface
public interface Stores {

    /** A store without any rows, which goes by the clock. */
    Store empty(Clock clock);

    static Stores inMemory() {
        return InMemoryStore::new;
    }
}
