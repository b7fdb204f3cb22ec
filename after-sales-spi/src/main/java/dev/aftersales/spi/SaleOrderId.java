/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.util.Objects;

/**
 * A sale order of the back end.
 *
 * @param value the name as the other system writes it
 */
public record SaleOrderId(String value) implements Identifier {

    /**
     * Checks that there is a value at all.
     *
     * @param value the name as the other system writes it
     */
    public SaleOrderId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Names one.
     *
     * @param value the name as the other system writes it
     * @return the identifier
     */
    public static SaleOrderId of(String value) {
        return new SaleOrderId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
