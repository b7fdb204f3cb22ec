/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.store;

import java.util.Set;

/**
 * All caps of one source.
 *
 * @param kinds which kinds of caps
 * @param source the invoice or delivery
 */
public record CapScope(Set<CapKind> kinds, String source) {

    /**
     * Copies the set.
     *
     * @param kinds which kinds of caps
     * @param source the invoice or delivery
     */
    public CapScope {
        kinds = Set.copyOf(kinds);
    }
}
