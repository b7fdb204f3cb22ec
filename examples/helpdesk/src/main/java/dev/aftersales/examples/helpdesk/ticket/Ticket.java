/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.LotNumber;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket of this helpdesk.
 *
 * @param ref its reference
 * @param version rises with each change
 * @param subject what it is about
 * @param stage how far it has come
 * @param createdAt when it was opened
 */
public record Ticket(TicketRef ref, long version, Subject subject, Stage stage, Instant createdAt) {

    /**
     * What a ticket is about: everything that an agent edits.
     *
     * @param team the team
     * @param title the title
     * @param description what the customer says
     * @param customer the customer or contact
     * @param product the product
     * @param lot its lot or serial number
     * @param saleOrder the sale order
     */
    public record Subject(
            TeamId team,
            String title,
            String description,
            CustomerId customer,
            @Nullable ProductId product,
            @Nullable LotNumber lot,
            @Nullable SaleOrderId saleOrder) {}
}
