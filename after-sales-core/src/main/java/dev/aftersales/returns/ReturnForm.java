/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.inventory.DeliveryId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can come back, page by page: the done deliveries of the ticket's customer, those of the ticket's sale order and product
 * first (RET-1, RET-2). Immutable.
 *
 * @param ticket the ticket
 * @param deliveries the deliveries of this page, each once
 * @param next where the next page starts; null on the last one
 * @param takesLocation whether the back end takes the place where goods are to be received
 * @param needsReason whether the back end needs a reason code
 * @param refusals why nothing is offered; empty when something is, or may be on the next page
 */
public record ReturnForm(
        TicketRef ticket,
        List<DeliveryChoice> deliveries,
        @Nullable Cursor next,
        boolean takesLocation,
        boolean needsReason,
        List<Refusal> refusals) {

    /**
     * Copies the lists.
     *
     * @param ticket the ticket
     * @param deliveries the deliveries of this page
     * @param next where the next page starts
     * @param takesLocation whether the back end takes the place where goods are to be received
     * @param needsReason whether the back end needs a reason code
     * @param refusals why nothing is offered
     */
    public ReturnForm {
        deliveries = List.copyOf(deliveries);
        refusals = List.copyOf(refusals);
    }

    static ReturnForm refused(TicketRef ticket, List<Refusal> refusals) {
        return new ReturnForm(ticket, List.of(), null, false, false, refusals);
    }

    /**
     * A delivery of this page.
     *
     * @param id the delivery
     * @return the choice, if it is on this page
     */
    public Optional<DeliveryChoice> delivery(DeliveryId id) {
        return deliveries.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }
}
