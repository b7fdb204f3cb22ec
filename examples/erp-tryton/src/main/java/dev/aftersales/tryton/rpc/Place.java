/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import dev.aftersales.spi.Cursor;
import java.time.LocalDate;
import java.util.List;

/**
 * A place in a list that shows the newest first. New records do not move it.
 *
 * @param date the date of the last record before
 * @param id its number
 */
public record Place(LocalDate date, long id) {

    /**
     * Reads a cursor.
     *
     * @param cursor what {@link #cursor()} gave
     * @return the place
     */
    public static Place of(Cursor cursor) {
        String[] parts = cursor.value().split("/", 2);
        return new Place(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
    }

    /**
     * The place as a cursor.
     *
     * @return the cursor
     */
    public Cursor cursor() {
        return Cursor.of(date + "/" + id);
    }

    List<Object> beyond(String field) {
        return List.of("OR", List.of(field, "<", date), List.of(List.of(field, "=", date), List.of("id", "<", id)));
    }
}
