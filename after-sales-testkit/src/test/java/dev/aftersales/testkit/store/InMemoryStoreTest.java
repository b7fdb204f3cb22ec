/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.store.Store;
import dev.aftersales.store.memory.InMemoryStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The in-memory store keeps the contract of every store. */
class InMemoryStoreTest extends StoreContract {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123456789Z");

    @Override
    protected Store emptyStore() {
        return new InMemoryStore(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    @DisplayName("EXE-5: the store's time is that of its clock, to the microsecond")
    void tellsTheTimeToTheMicrosecond() {
        assertThat(emptyStore().now()).isEqualTo("2026-03-01T10:00:00.123456Z");
    }
}
