/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.jpa;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A ticket, its team, whether the request key is in use, and one of the caps asked for: those columns alone that a command is
 * decided on. Whole entities would be several times as much work for the persistence provider. What is not there is null.
 */
record BriefRow(
        Long ticketVersion,
        String team,
        String title,
        String customer,
        @Nullable String product,
        @Nullable String lot,
        @Nullable String saleOrder,
        @Nullable String followers,
        Boolean closed,
        @Nullable Long teamVersion,
        @Nullable String name,
        @Nullable String services,
        @Nullable String defaultProject,
        @Nullable Long settingsRevision,
        @Nullable String requestKey,
        @Nullable String kind,
        @Nullable String line,
        @Nullable String unit,
        @Nullable BigDecimal total,
        @Nullable BigDecimal external,
        @Nullable BigDecimal reserved,
        @Nullable BigDecimal consumed,
        @Nullable Long gen) {

    /** How many columns there are. */
    static final int WIDTH = 23;

    /** Its columns, of a ticket {@code t}, a team {@code m}, an action {@code a} and a cap {@code e}. */
    static final String COLUMNS = "t.version, t.team, t.title, t.customer, t.product, t.lot, t.saleOrder, t.followers,"
            + " t.closed, m.version, m.name, m.services, m.defaultProject, m.settingsRevision, a.requestKey,"
            + " e.kind, e.line, e.unit, e.total, e.external, e.reserved, e.consumed, e.gen";

    /** Not every provider would call the constructor: one has it that what is never null is passed as a primitive. */
    static BriefRow of(Object[] columns) {
        Columns next = new Columns(columns);
        return new BriefRow(
                next.given(Long.class),
                next.given(String.class),
                next.given(String.class),
                next.given(String.class),
                next.perhaps(String.class),
                next.perhaps(String.class),
                next.perhaps(String.class),
                next.perhaps(String.class),
                next.given(Boolean.class),
                next.perhaps(Long.class),
                next.perhaps(String.class),
                next.perhaps(String.class),
                next.perhaps(String.class),
                next.perhaps(Long.class),
                next.perhaps(String.class),
                next.perhaps(String.class),
                next.perhaps(String.class),
                next.perhaps(String.class),
                next.perhaps(BigDecimal.class),
                next.perhaps(BigDecimal.class),
                next.perhaps(BigDecimal.class),
                next.perhaps(BigDecimal.class),
                next.perhaps(Long.class));
    }

    /** One column after the other. */
    private static final class Columns {

        private final Object[] columns;
        private int read;

        Columns(Object[] columns) {
            this.columns = columns;
        }

        <T> T given(Class<T> type) {
            return type.cast(columns[read++]);
        }

        <T> @Nullable T perhaps(Class<T> type) {
            return type.cast(columns[read++]);
        }
    }

    /** Told by a text: where there is no row, one provider makes a zero of a number that is never null. */
    boolean hasTeam() {
        return name != null;
    }

    boolean hasKeyInUse() {
        return requestKey != null;
    }
}
