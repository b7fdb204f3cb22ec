/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.util.Objects;

/**
 * The version of a document that somebody saw; it changes whenever the document does.
 *
 * @param value the name as the other system writes it
 */
public record DocumentVersion(String value) implements Identifier {

    /**
     * Checks that there is a value at all.
     *
     * @param value the name as the other system writes it
     */
    public DocumentVersion {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Names one.
     *
     * @param value the name as the other system writes it
     * @return the identifier
     */
    public static DocumentVersion of(String value) {
        return new DocumentVersion(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
