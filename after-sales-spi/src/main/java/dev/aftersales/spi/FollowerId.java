/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.util.Objects;

/**
 * Someone who follows a ticket, under the reference of the host.
 *
 * @param value the name as the other system writes it
 */
public record FollowerId(String value) implements Identifier {

    /**
     * Checks that there is a value at all.
     *
     * @param value the name as the other system writes it
     */
    public FollowerId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Names one.
     *
     * @param value the name as the other system writes it
     * @return the identifier
     */
    public static FollowerId of(String value) {
        return new FollowerId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
