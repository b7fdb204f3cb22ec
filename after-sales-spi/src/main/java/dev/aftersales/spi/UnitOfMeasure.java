/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.util.Objects;

/**
 * A unit of measure, such as {@code pcs} or {@code kg}.
 *
 * @param value the name as the other system writes it
 */
public record UnitOfMeasure(String value) implements Identifier {

    /**
     * Checks that there is a value at all.
     *
     * @param value the name as the other system writes it
     */
    public UnitOfMeasure {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Names one.
     *
     * @param value the name as the other system writes it
     * @return the identifier
     */
    public static UnitOfMeasure of(String value) {
        return new UnitOfMeasure(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
