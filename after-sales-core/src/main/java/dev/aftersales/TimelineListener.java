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
     * Something happened, and is committed. Told at least once; the lines of a ticket come in the order of their {@code sequence},
     * those of different tickets in any. Remember the sequence that was last told of each ticket to drop what is told again: one
     * number for all tickets would drop lines that were never told. An exception means: tell me again later.
     *
     * @param line what happened, in English
     * @param translated the same line in another language
     */
    void onSettled(ChatterLine line, Function<Locale, ChatterLine> translated);
}
