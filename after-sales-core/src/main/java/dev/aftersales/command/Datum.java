/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import dev.aftersales.spi.Quantity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/** A typed value at fault, carried by a refusal. Never a secret. */
public sealed interface Datum {

    /**
     * An amount of money.
     *
     * @param value the amount
     */
    record Amount(Money value) implements Datum {}

    /**
     * A quantity.
     *
     * @param value the quantity
     */
    record Count(Quantity value) implements Datum {}

    /**
     * A day.
     *
     * @param value the day
     */
    record Day(LocalDate value) implements Datum {}

    /**
     * Several values, as texts.
     *
     * @param values the texts, in order
     */
    record Several(List<String> values) implements Datum {

        /**
         * Copies the list.
         *
         * @param values the texts, in order
         */
        public Several {
            values = List.copyOf(values);
        }
    }

    /**
     * Anything else, as text.
     *
     * @param value the text
     */
    record Text(String value) implements Datum {}

    /**
     * An amount of money.
     *
     * @param value the amount
     * @return the datum
     */
    static Datum of(Money value) {
        return new Amount(Objects.requireNonNull(value, "value"));
    }

    /**
     * A quantity.
     *
     * @param value the quantity
     * @return the datum
     */
    static Datum of(Quantity value) {
        return new Count(Objects.requireNonNull(value, "value"));
    }

    /**
     * A day.
     *
     * @param value the day
     * @return the datum
     */
    static Datum of(LocalDate value) {
        return new Day(Objects.requireNonNull(value, "value"));
    }

    /**
     * Several values.
     *
     * @param values what the {@code toString()} of each says
     * @return the datum
     */
    static Datum of(Collection<?> values) {
        return new Several(values.stream().map(Object::toString).toList());
    }

    /**
     * Anything else.
     *
     * @param value what its {@code toString()} says
     * @return the datum
     */
    static Datum of(Object value) {
        return new Text(value.toString());
    }
}
