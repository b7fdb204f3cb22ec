/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import java.util.Objects;
import java.util.UUID;

/**
 * One accepted command, as the library keeps it. Time-ordered.
 *
 * @param value the id
 */
public record ActionId(UUID value) implements Comparable<ActionId> {

    /**
     * Checks that there is a value.
     *
     * @param value the id
     */
    public ActionId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public int compareTo(ActionId other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
