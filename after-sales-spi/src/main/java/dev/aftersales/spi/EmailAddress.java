/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.util.Objects;

/**
 * An e-mail address.
 *
 * <p>Its {@link #toString()} shows a mask, so that it does not reach logs and messages by accident.
 *
 * @param value the address as text; checked when a command that carries it is executed
 */
public record EmailAddress(String value) {

    /**
     * Checks that there is a value at all.
     *
     * @param value the address as text; checked when a command that carries it is executed
     */
    public EmailAddress {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Wraps a value.
     *
     * @param value the address as text; checked when a command that carries it is executed
     * @return the wrapped value
     */
    public static EmailAddress of(String value) {
        return new EmailAddress(value);
    }

    @Override
    public String toString() {
        return "e-mail address (hidden)";
    }
}
