/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.util.Objects;

/**
 * A ticket, under the reference of the host that owns it (TKT-1).
 *
 * @param value the name as the other system writes it
 */
public record TicketRef(String value) implements Identifier {

    /**
     * Checks that there is a value at all.
     *
     * @param value the name as the other system writes it
     */
    public TicketRef {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Names one.
     *
     * @param value the name as the other system writes it
     * @return the identifier
     */
    public static TicketRef of(String value) {
        return new TicketRef(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
