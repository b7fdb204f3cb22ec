/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.TeamId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets to list. All conditions must hold.
 *
 * @param teams only tickets of one of these, 100 at most; empty for all teams
 * @param customer only tickets of this customer or contact; null for all
 * @param closed only closed or only open tickets; null for both
 * @param service only tickets with a smart button of this service; null for all
 * @param createdFrom only tickets that the library first got then or later; null for all
 * @param createdBefore only tickets that the library first got earlier; null for all
 * @param cursor where to go on: {@link TicketPage#next} of the page before; null for the first page
 * @param limit how many at most, from 1 to {@value #MAX_LIMIT}
 */
@Value.Builder
public record TicketFilter(
        @NotNull @Size(max = 100) Set<@NotNull @WellFormed TeamId> teams,
        @WellFormed @Nullable CustomerId customer,
        @Nullable Boolean closed,
        @Nullable AfterSalesService service,
        @Nullable Instant createdFrom,
        @Nullable Instant createdBefore,
        @WellFormed(max = Bookmark.MAX_LENGTH) @Nullable Cursor cursor,

        @Positive(message = "NOT_POSITIVE") @Max(value = MAX_LIMIT, message = "TOO_LONG")
        int limit) {

    /** The longest page. */
    public static final int MAX_LIMIT = 200;

    /** How many tickets a page has unless something else is said. */
    static final int DEFAULT_LIMIT = 50;

    /**
     * Copies the set; what is wrong with it is refused when tickets are listed.
     *
     * @param teams only tickets of one of these; empty for all teams
     * @param customer only tickets of this customer or contact; null for all
     * @param closed only closed or only open tickets; null for both
     * @param service only tickets with a smart button of this service; null for all
     * @param createdFrom only tickets that the library first got then or later; null for all
     * @param createdBefore only tickets that the library first got earlier; null for all
     * @param cursor where to go on; null for the first page
     * @param limit how many at most
     */
    public TicketFilter {
        teams = teams == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(teams));
    }

    /**
     * A builder of a filter for the first {@value #DEFAULT_LIMIT} tickets of all.
     *
     * @return a builder; what is wrong is refused by name when tickets are listed
     */
    public static TicketFilterBuilder builder() {
        return new TicketFilterBuilder().limit(DEFAULT_LIMIT);
    }

    /**
     * The same tickets from a later page on.
     *
     * @param next where the page before ended
     * @return the filter of the later page
     */
    public TicketFilter from(Cursor next) {
        return new TicketFilter(teams, customer, closed, service, createdFrom, createdBefore, next, limit);
    }
}
