/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import dev.aftersales.spi.TenantId;
import java.util.Comparator;

/**
 * Names one cap: how much of something may be credited or returned.
 *
 * <p>The natural order is the order in which caps are taken, everywhere: lines first, the whole document last, so that no two
 * actions wait for each other.
 *
 * @param tenant the tenant
 * @param kind what is limited
 * @param source the invoice or delivery
 * @param line the line, with the tax or lot behind a slash where one is meant; empty for the whole document
 */
public record CapKey(TenantId tenant, CapKind kind, String source, String line) implements Comparable<CapKey> {

    private static final Comparator<CapKey> ORDER = Comparator.comparing(
                    (CapKey key) -> key.tenant().value())
            .thenComparing(CapKey::source)
            .thenComparing(key -> key.line().isEmpty())
            .thenComparing(CapKey::line)
            .thenComparing(CapKey::kind);

    @Override
    public int compareTo(CapKey other) {
        return ORDER.compare(this, other);
    }
}
