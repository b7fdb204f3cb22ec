/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.fieldservice;

import dev.aftersales.spi.Identifier;
import java.util.Objects;

/**
 * A place to visit.
 *
 * @param value the name as the other system writes it
 */
public record SiteId(String value) implements Identifier {

    /**
     * Checks that there is a value at all.
     *
     * @param value the name as the other system writes it
     */
    public SiteId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Names one.
     *
     * @param value the name as the other system writes it
     * @return the identifier
     */
    public static SiteId of(String value) {
        return new SiteId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
