/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a listing.
 *
 * @param items what is on it, in the back end's order
 * @param next where the next page starts; null on the last one
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, @Nullable Cursor next) {

    /**
     * Copies the collections it is given.
     *
     * @param items what is on it, in the back end's order
     * @param next where the next page starts; null on the last one
     */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * The only page.
     *
     * @param items what is on it
     * @param <T> what is listed
     * @return the page
     */
    public static <T> Page<T> only(List<T> items) {
        return new Page<>(items, null);
    }
}
