/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as the server shows it, with the fields that were asked for. Immutable.
 *
 * @param json the record
 */
public record Row(JsonNode json) {

    /**
     * Its number.
     *
     * @return the id
     */
    public long id() {
        return json.path("id").asLong();
    }

    /**
     * Whether a field holds something.
     *
     * @param field the field
     * @return true if it was read and is not null
     */
    public boolean has(String field) {
        return json.hasNonNull(field);
    }

    /**
     * A text.
     *
     * @param field the field
     * @return the text; null where there is none
     */
    public @Nullable String text(String field) {
        return has(field) ? json.get(field).asText() : null;
    }

    /**
     * A text that must be there.
     *
     * @param field the field
     * @return the text
     * @throws IllegalStateException if there is none
     */
    public String required(String field) {
        return json.required(field).asText();
    }

    /**
     * A decimal, or a float.
     *
     * @param field the field
     * @return the number, exactly as it was sent; zero where there is none
     */
    public BigDecimal decimal(String field) {
        return has(field) ? Wire.decimal(json.get(field)) : BigDecimal.ZERO;
    }

    /**
     * A date.
     *
     * @param field a field with a date, or with a date and time
     * @return the date; null where there is none
     */
    public @Nullable LocalDate date(String field) {
        return has(field) ? Wire.date(json.get(field)) : null;
    }

    /**
     * A duration.
     *
     * @param field the field
     * @return the duration; null where there is none
     */
    public @Nullable Duration duration(String field) {
        return has(field) ? Wire.duration(json.get(field)) : null;
    }

    /**
     * A truth value.
     *
     * @param field the field
     * @return the value; false where there is none
     */
    public boolean flag(String field) {
        return has(field) && Wire.truth(json.get(field));
    }

    /**
     * The number of a record that a field points to.
     *
     * @param field the field
     * @return the id, or empty where it points nowhere
     */
    public Optional<Long> link(String field) {
        return has(field) ? Optional.of(json.get(field).asLong()) : Optional.empty();
    }

    /**
     * The number of the record that a reference points to, if it is of a model.
     *
     * @param field a field with values such as {@code account.invoice.line,4}
     * @param model the model
     * @return the id, or empty where it points elsewhere
     */
    public Optional<Long> reference(String field, String model) {
        String value = text(field);
        return value != null && value.startsWith(model + ",")
                ? Optional.of(Long.valueOf(value.substring(model.length() + 1)))
                : Optional.empty();
    }

    /**
     * The numbers that a field with several records holds.
     *
     * @param field the field
     * @return the ids, in the server's order
     */
    public List<Long> links(String field) {
        List<Long> ids = new ArrayList<>();
        json.path(field).forEach(id -> ids.add(id.asLong()));
        return ids;
    }

    /**
     * The records that a field with several records holds, with the fields of them that were asked for.
     *
     * @param field the field
     * @return the records, in the server's order
     */
    public List<Row> rows(String field) {
        List<Row> rows = new ArrayList<>();
        json.path(field + ".").forEach(row -> rows.add(new Row(row)));
        return rows;
    }

    /**
     * The record that a field points to, with the fields of it that were asked for.
     *
     * @param field the field
     * @return the record, or empty where it points nowhere
     */
    public Optional<Row> row(String field) {
        return has(field + ".") ? Optional.of(new Row(json.get(field + "."))) : Optional.empty();
    }

    /**
     * Its version.
     *
     * @return the time stamp that the server compares
     */
    public String stamp() {
        return required("_timestamp");
    }

    @Override
    public String toString() {
        return "record " + id();
    }
}
