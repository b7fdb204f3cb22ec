/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.Cursor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that a cursor stands for.
 *
 * @param list the list
 * @param at when what stands there was made, to the microsecond
 * @param name the name of what stands there
 */
record Bookmark(
        String list, Instant at, @WellFormed(max = 512) String name) {

    /** Longer than any cursor can be: 512 characters of three bytes each, and a few more, at four characters for three bytes. */
    static final int MAX_LENGTH = 2200;

    private static final String BETWEEN = " ";
    private static final int PARTS = 3;

    Cursor cursor() {
        long micros = TimeUnit.SECONDS.toMicros(at.getEpochSecond()) + TimeUnit.NANOSECONDS.toMicros(at.getNano());
        String plain = String.join(BETWEEN, list, Long.toString(micros), name);
        return Cursor.of(
                Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8)));
    }

    /** A cursor is in the caller's hands: one that is not written exactly as this class writes it stands for nothing. */
    static Optional<Bookmark> read(Cursor cursor) {
        return Optional.ofNullable(parsed(cursor.value()))
                .filter(bookmark -> bookmark.cursor().equals(cursor));
    }

    private static @Nullable Bookmark parsed(String cursor) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = plain.split(BETWEEN, PARTS);
            return parts.length == PARTS ? new Bookmark(parts[0], at(Long.parseLong(parts[1])), parts[2]) : null;
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static Instant at(long micros) {
        return StorableTime.within(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }
}
