/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.audit;

import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.accounting.InvoiceId;
import dev.aftersales.spi.inventory.DeliveryId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was sold, and where people complain.
 *
 * @param tickets the tickets of all actions
 * @param invoices what may be credited
 * @param deliveries what may be returned
 */
public record Sold(List<TicketRef> tickets, List<InvoiceId> invoices, List<DeliveryId> deliveries) {

    /**
     * Copies the lists.
     *
     * @param tickets the tickets of all actions
     * @param invoices what may be credited
     * @param deliveries what may be returned
     */
    public Sold {
        tickets = List.copyOf(tickets);
        invoices = List.copyOf(invoices);
        deliveries = List.copyOf(deliveries);
    }

    /** Whatever has caps. */
    Stream<String> sources() {
        return Stream.concat(
                invoices.stream().map(InvoiceId::value), deliveries.stream().map(DeliveryId::value));
    }
}
