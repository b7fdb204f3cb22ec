/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.rpc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which records to read, and what of them.
 *
 * @param model the model
 * @param domain Tryton's conditions, all of which must hold
 * @param order fields with ASC or DESC; empty for the server's own order
 * @param limit how many at most; null for all
 * @param fields the fields; with dots, also those of the records that a field points to
 */
public record Search(
        String model,
        List<Object> domain,
        List<Object> order,
        @Nullable Integer limit,
        List<String> fields) {

    /**
     * All records that meet conditions.
     *
     * @param model the model
     * @param fields what to read of them
     * @return a search without conditions yet
     */
    public static Search of(String model, List<String> fields) {
        return new Search(model, List.of(), List.of(), null, fields);
    }

    /**
     * With one more condition.
     *
     * @param field the field
     * @param operator Tryton's operator
     * @param value the value; null for none
     * @return the narrower search
     */
    public Search where(String field, String operator, @Nullable Object value) {
        return where(Arrays.asList(field, operator, value));
    }

    /**
     * With one more condition.
     *
     * @param condition a condition as Tryton writes it
     * @return the narrower search
     */
    public Search where(List<?> condition) {
        List<Object> all = new ArrayList<>(domain);
        all.add(condition);
        return new Search(model, all, order, limit, fields);
    }

    /**
     * Only those that point to a record, where one is named.
     *
     * @param field the field that points to it
     * @param number the id as a port was given it; null for any
     * @return the narrower search; empty if the text is no number of a record
     */
    public Optional<Search> pointing(String field, @Nullable Object number) {
        return number == null
                ? Optional.of(this)
                : Numbers.parse(number.toString()).map(id -> where(field, "=", id));
    }

    /**
     * Newest first, after a place in that order.
     *
     * @param date the field that says how new a record is
     * @param most how many at most
     * @param after the last record of the page before; null for the first page
     * @return the search for one page
     */
    public Search page(String date, int most, @Nullable Place after) {
        Search from = after == null ? this : where(after.beyond(date));
        return new Search(model, from.domain, List.of(List.of(date, "DESC"), List.of("id", "DESC")), most, fields);
    }

    /**
     * In the order of their numbers, the first ones only.
     *
     * @param most how many at most
     * @return the search
     */
    public Search first(int most) {
        return new Search(model, domain, List.of(List.of("id", "ASC")), most, fields);
    }

    /**
     * The record of a number that a port was given.
     *
     * @param number the id as text
     * @return the search; empty if the text is no number of a record
     */
    public Optional<Search> numbered(String number) {
        return pointing("id", number);
    }

    List<?> parameters() {
        return Arrays.asList(domain, 0, limit, order.isEmpty() ? null : order, fields);
    }
}
