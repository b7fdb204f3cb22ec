/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales;

import dev.aftersales.ticket.ChatterLine;
import java.util.Locale;
import java.util.function.Function;

/** Shows what happens on tickets in the host's own timeline (TKT-4). */
@FunctionalInterface
public interface TimelineListener {

    /**
     * Something happened, and is committed. Told at least once and in order of {@code sequence} as far as one thread tells;
     * remember the sequence to drop what was told before. An exception means: tell me again later.
     *
     * @param line what happened, in English
     * @param translated the same line in another language
     */
    void onSettled(ChatterLine line, Function<Locale, ChatterLine> translated);
}
