/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.portal;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.TicketRef;
import java.util.List;

/**
 * What a portal customer sees of a ticket.
 *
 * @param ticket the ticket
 * @param refusals why nothing is shown; empty when something is
 * @param title its title
 * @param closed whether it is closed
 * @param progress tasks, returns and repairs, oldest first
 */
public record PortalView(
        TicketRef ticket, List<Refusal> refusals, String title, boolean closed, List<PortalProgress> progress) {

    /**
     * Copies the collections it is given.
     *
     * @param ticket the ticket
     * @param refusals why nothing is shown; empty when something is
     * @param title its title
     * @param closed whether it is closed
     * @param progress tasks, returns and repairs, oldest first
     */
    public PortalView {
        refusals = List.copyOf(refusals);
        progress = List.copyOf(progress);
    }

    static PortalView refused(TicketRef ticket, Refusal refusal) {
        return new PortalView(ticket, List.of(refusal), "", false, List.of());
    }
}
