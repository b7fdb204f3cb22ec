/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.benchmarks.database.bed;

import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.TicketRef;

/** The names of what is in the database. */
public final class Helpdesks {

    /** The tenant of everything. */
    public static final TenantId TENANT = TenantId.of("default");

    private Helpdesks() {}

    /**
     * A ticket.
     *
     * @param number which, from one
     * @return its reference
     */
    public static TicketRef ticket(long number) {
        return TicketRef.of("HD-" + number);
    }

    /**
     * The delivery or invoice that the caps of a ticket's customer are kept for.
     *
     * @param number which, from one
     * @return its id
     */
    public static String source(long number) {
        return "SRC-" + number;
    }
}
