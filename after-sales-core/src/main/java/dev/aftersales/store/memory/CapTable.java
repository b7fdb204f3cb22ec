/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store.memory;

import dev.aftersales.spi.TenantId;
import dev.aftersales.store.CapKey;
import dev.aftersales.store.CapKind;
import dev.aftersales.store.Entitlement;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The caps, together by source, for they are read and taken together. */
final class CapTable {

    private final TenantMap<String, NavigableMap<CapKey, Entitlement>> sources = new TenantMap<>();

    @Nullable
    Entitlement find(CapKey key) {
        Map<CapKey, Entitlement> source = sources.get(key.tenant(), key.source());
        return source == null ? null : source.get(key);
    }

    List<Entitlement> ofSource(TenantId tenant, Set<CapKind> kinds, String source) {
        Map<CapKey, Entitlement> rows = sources.get(tenant, source);
        if (rows == null) {
            return List.of();
        }
        return rows.values().stream()
                .filter(row -> kinds.contains(row.key().kind()))
                .toList();
    }

    void write(Entitlement row) {
        CapKey key = row.key();
        NavigableMap<CapKey, Entitlement> source = sources.get(key.tenant(), key.source());
        if (source == null) {
            source = new TreeMap<>();
            sources.put(key.tenant(), key.source(), source);
        }
        source.put(key, row);
    }
}
