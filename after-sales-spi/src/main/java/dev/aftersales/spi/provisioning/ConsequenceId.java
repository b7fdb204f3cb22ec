/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.provisioning;

import dev.aftersales.spi.Identifier;
import java.util.Objects;

/**
 * A consequence of enabling a service.
 *
 * @param value the name as the other system writes it
 */
public record ConsequenceId(String value) implements Identifier {

    /**
     * Checks that there is a value at all.
     *
     * @param value the name as the other system writes it
     */
    public ConsequenceId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Names one.
     *
     * @param value the name as the other system writes it
     * @return the identifier
     */
    public static ConsequenceId of(String value) {
        return new ConsequenceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
