/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.commands;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.aftersales.benchmarks.database.bed.Helpdesks;
import dev.aftersales.command.ActionId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;

/** Numbers commands and spreads them over the tickets of a database. Thread-safe. */
final class OrderBook {

    /** Prime, so that going on by it meets every ticket. */
    private static final long STRIDE = 7_919;

    private static final int NUMBER_LENGTH = 16;

    private final String series;
    private final LongUnaryOperator ticketOf;
    private final LongUnaryOperator sourceOf;
    private final AtomicLong orders = new AtomicLong();
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    private OrderBook(String series, LongUnaryOperator ticketOf, LongUnaryOperator sourceOf) {
        this.series = series;
        this.ticketOf = ticketOf;
        this.sourceOf = sourceOf;
    }

    /** Each command on the next of so many tickets, with an invoice of its own. */
    static OrderBook spread(String series, long tickets) {
        LongUnaryOperator next = number -> number * STRIDE % tickets + 1;
        return new OrderBook(series, next, next);
    }

    /** All commands on one invoice, each on the next of so many tickets. */
    static OrderBook hot(String series, long tickets, long source) {
        return new OrderBook(series, number -> number * STRIDE % tickets + 1, number -> source);
    }

    Order next() {
        long number = orders.incrementAndGet();
        return new Order(
                Helpdesks.TENANT,
                padded(number),
                new ActionId(ids.generate()),
                Helpdesks.ticket(ticketOf.applyAsLong(number)),
                Helpdesks.source(sourceOf.applyAsLong(number)),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    /** As long as a port key is. */
    private String padded(long number) {
        String digits = Long.toString(number, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        return series + "0".repeat(NUMBER_LENGTH - series.length() - digits.length()) + digits;
    }
}
