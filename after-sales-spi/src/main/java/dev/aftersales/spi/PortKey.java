/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.util.regex.Pattern;

/**
 * The key of one effect in a back end: the same effect always carries the same key, two effects never do (EXE-3).
 *
 * @param value 1 to 16 characters of A to Z and 0 to 9, so that any field of a back end can hold it
 */
public record PortKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{1,16}");

    /**
     * Checks the shape.
     *
     * @param value 1 to 16 characters of A to Z and 0 to 9
     */
    public PortKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a port key has 1 to 16 characters of A-Z and 0-9");
        }
    }

    /**
     * A key.
     *
     * @param value 1 to 16 characters of A to Z and 0 to 9
     * @return the key
     * @throws IllegalArgumentException if the value has another shape
     */
    public static PortKey of(String value) {
        return new PortKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
