/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.loyalty;

import dev.aftersales.spi.Identifier;
import java.util.Objects;

/**
 * A coupon program of the back end.
 *
 * @param value the name as the other system writes it
 */
public record ProgramId(String value) implements Identifier {

    /**
     * Checks that there is a value at all.
     *
     * @param value the name as the other system writes it
     */
    public ProgramId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Names one.
     *
     * @param value the name as the other system writes it
     * @return the identifier
     */
    public static ProgramId of(String value) {
        return new ProgramId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
