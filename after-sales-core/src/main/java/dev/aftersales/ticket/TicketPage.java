/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.Cursor;
import java.util.List;
import java.util.Optional;

/**
 * A page of tickets.
 *
 * @param tickets the tickets, newest first
 * @param next where the next page starts; empty on the last one
 * @param refusals why nothing is listed; empty when the question could be answered
 */
public record TicketPage(List<TicketLine> tickets, Optional<Cursor> next, List<Refusal> refusals) {

    /**
     * Copies the lists.
     *
     * @param tickets the tickets, newest first
     * @param next where the next page starts; empty on the last one
     * @param refusals why nothing is listed; empty when the question could be answered
     */
    public TicketPage {
        tickets = List.copyOf(tickets);
        refusals = List.copyOf(refusals);
    }

    static TicketPage refused(List<Refusal> refusals) {
        return new TicketPage(List.of(), Optional.empty(), refusals);
    }
}
