/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.util.List;

/**
 * What a back end knows of a port key.
 *
 * @param <R> the document
 */
public sealed interface Lookup<R> {

    /**
     * The back end holds documents of this key: one, or several where keys are not unique there.
     *
     * @param documents all of them, drafts included; never empty
     * @param <R> the document
     */
    record Found<R>(List<R> documents) implements Lookup<R> {

        /**
         * Copies the list.
         *
         * @param documents all documents of the key
         */
        public Found {
            documents = List.copyOf(documents);
            if (documents.isEmpty()) {
                throw new IllegalArgumentException("found nothing: answer NotFound");
            }
        }
    }

    /**
     * The back end holds no document of this key now; a request on its way may still make one.
     *
     * @param <R> the document
     */
    record NotFound<R>() implements Lookup<R> {}

    /**
     * The back end is working on this key.
     *
     * @param <R> the document
     */
    record InProgress<R>() implements Lookup<R> {}

    /**
     * The back end had taken the effect on and finished without doing it; it never will.
     *
     * @param code why
     * @param <R> the document
     */
    record Failed<R>(PortRefusalCode code) implements Lookup<R> {}

    /**
     * These documents carry the key.
     *
     * @param documents all of them
     * @param <R> the document
     * @return {@link Found}, or {@link NotFound} when the list is empty
     */
    static <R> Lookup<R> of(List<R> documents) {
        return documents.isEmpty() ? new NotFound<>() : new Found<>(documents);
    }
}
