/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import dev.aftersales.spi.Identifier;
import java.util.Objects;

/**
 * The name a caller gives to one request, so that sending it again does nothing twice (TKT-5). Unique per tenant across all
 * commands; kept as long as the ticket.
 *
 * @param value 1 to 128 characters, for example the id of the submitted form
 */
public record RequestKey(String value) implements Identifier {

    /**
     * Checks that there is a value at all.
     *
     * @param value 1 to 128 characters
     */
    public RequestKey {
        Objects.requireNonNull(value, "value");
    }

    /**
     * A key.
     *
     * @param value 1 to 128 characters
     * @return the key
     */
    public static RequestKey of(String value) {
        return new RequestKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
