/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.dashboard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The days or weeks that the dashboard shows, up to today. Weeks begin on Mondays, as ISO 8601 has them.
 *
 * @param span how far it looks back
 * @param first the first day
 */
record Timeline(Span span, LocalDate first) {

    static Timeline upTo(LocalDate today, Span span) {
        LocalDate last =
                span == Span.TWELVE_WEEKS ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : today;
        return new Timeline(span, last.minusDays((long) (span.periods() - 1) * span.daysEach()));
    }

    /** The first day of each period. */
    List<LocalDate> starts() {
        return IntStream.range(0, span.periods())
                .mapToObj(index -> first.plusDays((long) index * span.daysEach()))
                .toList();
    }

    /** The first day of the period that a day of the span is in. */
    LocalDate startOf(LocalDate day) {
        long index = ChronoUnit.DAYS.between(first, day) / span.daysEach();
        return first.plusDays(index * span.daysEach());
    }
}
