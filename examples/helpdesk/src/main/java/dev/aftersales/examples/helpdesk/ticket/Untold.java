/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.command.RefusalCode;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The tickets that the library was not told of in their latest version: the process ended in between. One that it refuses, or
 * that it fails on, stays untold, and keeps none of the others from being told. Thread-safe.
 */
@Service
public class Untold {

    private static final Logger LOG = LoggerFactory.getLogger(Untold.class);

    private final TicketTable table;
    private final Telling telling;

    Untold(TicketTable table, Telling telling) {
        this.table = table;
        this.telling = telling;
    }

    /**
     * Tells the library of all of them, oldest first. What it refuses is in the log, without a text of the ticket.
     *
     * @param batch how many are read at once
     */
    public void tell(int batch) {
        Optional<Ticket> last = Optional.empty();
        List<Ticket> tickets;
        do {
            tickets = last.map(ticket -> table.untoldAfter(ticket, batch)).orElseGet(() -> table.untold(batch));
            tickets.forEach(this::tell);
            last = tickets.stream().reduce((earlier, later) -> later);
        } while (tickets.size() == batch);
    }

    private void tell(Ticket ticket) {
        try {
            List<RefusalCode> refusals = telling.tell(ticket);
            if (!refusals.isEmpty()) {
                LOG.warn("the library does not keep {}: {}", ticket.ref(), refusals);
            }
        } catch (RuntimeException failure) {
            // Its message may quote the ticket.
            LOG.warn(
                    "the library cannot be told of {}: {}",
                    ticket.ref(),
                    failure.getClass().getName());
        }
    }
}
