/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.util.Objects;

/**
 * Where the next page of a listing starts; made by the port, opaque to everyone else.
 *
 * @param value the name as the other system writes it
 */
public record Cursor(String value) implements Identifier {

    /**
     * Checks that there is a value at all.
     *
     * @param value the name as the other system writes it
     */
    public Cursor {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Names one.
     *
     * @param value the name as the other system writes it
     * @return the identifier
     */
    public static Cursor of(String value) {
        return new Cursor(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
