/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.task;

import dev.aftersales.spi.fieldservice.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a visit is planned, as it is typed on the company's clock.
 *
 * @param day the day, such as {@code 2026-05-04}
 * @param from the hour it begins, such as {@code 09:30}
 * @param until the hour it ends, on the same day
 */
record VisitInput(String day, String from, String until) {

    VisitInput {
        day = Objects.requireNonNullElse(day, "");
        from = Objects.requireNonNullElse(from, "");
        until = Objects.requireNonNullElse(until, "");
    }

    static VisitInput of(@Nullable Slot slot, ZoneId zone) {
        if (slot == null) {
            return new VisitInput("", "", "");
        }
        ZonedDateTime start = slot.start().atZone(zone);
        return new VisitInput(
                start.toLocalDate().toString(),
                minutes(start.toLocalTime()),
                minutes(slot.end().atZone(zone).toLocalTime()));
    }

    private static String minutes(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** Empty when something is missing, or when it would end before it begins. */
    Optional<Slot> slot(ZoneId zone) {
        try {
            LocalDate date = LocalDate.parse(day.strip());
            Instant start =
                    ZonedDateTime.of(date, LocalTime.parse(from.strip()), zone).toInstant();
            Instant end =
                    ZonedDateTime.of(date, LocalTime.parse(until.strip()), zone).toInstant();
            return start.isBefore(end) ? Optional.of(new Slot(start, end)) : Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
