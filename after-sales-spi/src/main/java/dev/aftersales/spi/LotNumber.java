/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.util.Objects;

/**
 * A lot or serial number of a tracked product.
 *
 * @param value the name as the other system writes it
 */
public record LotNumber(String value) implements Identifier {

    /**
     * Checks that there is a value at all.
     *
     * @param value the name as the other system writes it
     */
    public LotNumber {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Names one.
     *
     * @param value the name as the other system writes it
     * @return the identifier
     */
    public static LotNumber of(String value) {
        return new LotNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
