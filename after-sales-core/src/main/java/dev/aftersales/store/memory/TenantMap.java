/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import dev.aftersales.spi.TenantId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map per tenant, so that nothing can be asked of it without naming one (EXE-8). */
final class TenantMap<K, V> {

    private final Map<TenantId, Map<K, V>> tenants = new HashMap<>();

    @Nullable
    V get(TenantId tenant, K key) {
        Map<K, V> rows = tenants.get(tenant);
        return rows == null ? null : rows.get(key);
    }

    void put(TenantId tenant, K key, V value) {
        tenants.computeIfAbsent(tenant, unused -> new HashMap<>()).put(key, value);
    }

    boolean contains(TenantId tenant, K key) {
        return get(tenant, key) != null;
    }
}
