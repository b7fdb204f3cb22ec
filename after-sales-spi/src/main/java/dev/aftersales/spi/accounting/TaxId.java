/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.accounting;

import dev.aftersales.spi.Identifier;
import java.util.Objects;

/**
 * A tax of the back end, such as {@code VAT-20}.
 *
 * @param value the name as the other system writes it
 */
public record TaxId(String value) implements Identifier {

    /**
     * Checks that there is a value at all.
     *
     * @param value the name as the other system writes it
     */
    public TaxId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Names one.
     *
     * @param value the name as the other system writes it
     * @return the identifier
     */
    public static TaxId of(String value) {
        return new TaxId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
