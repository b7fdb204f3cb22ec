/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.Cursor;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a ticket to list: those behind its smart buttons.
 *
 * @param kind only documents of this kind; null for all
 * @param cursor where to go on: {@link DocumentPage#next} of the page before; null for the first page
 * @param limit how many at most, from 1 to {@value TicketFilter#MAX_LIMIT}
 */
@Value.Builder
public record DocumentFilter(
        @Nullable DocumentKind kind,
        @WellFormed(max = Bookmark.MAX_LENGTH) @Nullable Cursor cursor,

        @Positive(message = "NOT_POSITIVE") @Max(value = TicketFilter.MAX_LIMIT, message = "TOO_LONG")
        int limit) {

    /**
     * A builder of a filter for the first {@value TicketFilter#DEFAULT_LIMIT} documents of all kinds.
     *
     * @return a builder; what is wrong is refused by name when documents are listed
     */
    public static DocumentFilterBuilder builder() {
        return new DocumentFilterBuilder().limit(TicketFilter.DEFAULT_LIMIT);
    }

    /**
     * The same documents from a later page on.
     *
     * @param next where the page before ended
     * @return the filter of the later page
     */
    public DocumentFilter from(Cursor next) {
        return new DocumentFilter(kind, next, limit);
    }
}
