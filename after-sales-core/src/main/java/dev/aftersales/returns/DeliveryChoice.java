/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.returns;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.inventory.DeliveryId;
import dev.aftersales.spi.inventory.MoveId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A delivery in a {@link ReturnForm}. Immutable.
 *
 * @param ticket the ticket of the form
 * @param id the delivery
 * @param number as printed
 * @param ofTicket whether it is of the ticket's sale order and product
 * @param doneAt when it was delivered
 * @param saleOrder the order it delivers
 * @param link where a person can see it
 * @param lines its lines
 * @param refusals why nothing of it can come back; empty when something can
 */
@Value.Builder
public record DeliveryChoice(
        TicketRef ticket,
        DeliveryId id,
        String number,
        boolean ofTicket,
        @Nullable Instant doneAt,
        @Nullable SaleOrderId saleOrder,
        @Nullable URI link,
        List<LineChoice> lines,
        List<Refusal> refusals) {

    /**
     * Copies the lists.
     *
     * @param ticket the ticket of the form
     * @param id the delivery
     * @param number as printed
     * @param ofTicket whether it is of the ticket's sale order and product
     * @param doneAt when it was delivered
     * @param saleOrder the order it delivers
     * @param link where a person can see it
     * @param lines its lines
     * @param refusals why nothing of it can come back
     */
    public DeliveryChoice {
        lines = List.copyOf(lines);
        refusals = List.copyOf(refusals);
    }

    /**
     * A line of the delivery.
     *
     * @param move the delivery line
     * @return the choice, if the delivery has the line
     */
    public Optional<LineChoice> line(MoveId move) {
        return lines.stream().filter(line -> line.move().equals(move)).findFirst();
    }

    /**
     * Begins a return of all that can come back of this delivery, lots included (RET-2).
     *
     * @return the selection, to be changed and built
     */
    public ReturnSelection returnGoods() {
        ReturnSelection selection = new ReturnSelection(ticket, id);
        lines.stream()
                .map(LineChoice::rest)
                .filter(rest -> rest.quantity().amount().signum() > 0)
                .forEach(selection::put);
        return selection;
    }
}
