/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.command;

import dev.aftersales.spi.TicketRef;

/**
 * A command on a ticket.
 *
 * @param <R> what a completed command results in
 */
public interface TicketCommand<R> extends Command<R> {

    /**
     * The ticket it is for.
     *
     * @return the host's reference of the ticket
     */
    TicketRef ticket();
}
