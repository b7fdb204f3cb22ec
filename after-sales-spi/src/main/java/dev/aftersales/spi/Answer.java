/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

/**
 * What a back end says of an effect that it accepted.
 *
 * @param <R> the document
 */
public sealed interface Answer<R> {

    /**
     * The effect is done.
     *
     * @param document the document as it stands now
     * @param <R> the document
     */
    record Done<R>(R document) implements Answer<R> {}

    /**
     * The back end has taken the effect on and will finish it later; it is asked again with {@code lookup}, never called
     * again.
     *
     * @param reference what the back end calls the work, for operators
     * @param <R> the document
     */
    record Accepted<R>(String reference) implements Answer<R> {}

    /**
     * The effect is done.
     *
     * @param document the document as it stands now
     * @param <R> the document
     * @return the answer
     */
    static <R> Answer<R> done(R document) {
        return new Done<>(document);
    }

    /**
     * The back end will finish the effect later.
     *
     * @param reference what the back end calls the work, for operators
     * @param <R> the document
     * @return the answer
     */
    static <R> Answer<R> accepted(String reference) {
        return new Accepted<>(reference);
    }
}
