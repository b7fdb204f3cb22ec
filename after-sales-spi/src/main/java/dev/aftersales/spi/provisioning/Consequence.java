/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.provisioning;

import java.util.Map;

/**
 * Something that enabling a service brings with it.
 *
 * @param id the consequence
 * @param texts what it is, by language tag; at least {@code en}
 */
public record Consequence(ConsequenceId id, Map<String, String> texts) {

    /**
     * Copies the collections it is given.
     *
     * @param id the consequence
     * @param texts what it is, by language tag; at least {@code en}
     */
    public Consequence {
        texts = Map.copyOf(texts);
    }
}
