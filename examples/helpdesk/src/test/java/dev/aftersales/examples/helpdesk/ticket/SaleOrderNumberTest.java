/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.examples.backoffice.shop.Buyer;
import dev.aftersales.examples.helpdesk.PageTest;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.directory.SaleOrder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SaleOrderNumberTest extends PageTest {

    @Autowired
    private Tickets tickets;

    private String ticketOf(SaleOrderId order) {
        CustomerId customer = CustomerId.of(id(Buyer.GEMINI));
        Ticket.Subject subject = new Ticket.Subject(TeamId.of("support"), "An order", "", customer, null, null, order);
        TicketRef ref = tickets.open(subject, "order-" + order.value());
        return "/tickets/" + ref.value();
    }

    @Test
    @DisplayName("TKT-1: the page of a ticket shows the number that is printed on the sale order")
    void printed() throws Exception {
        SaleOrder order = office().directory()
                .saleOrders(reading(), CustomerId.of(id(Buyer.GEMINI)))
                .get(0);
        assertThat(order.number()).isNotEqualTo(order.id().value());
        assertThat(page("marta", "en", ticketOf(order.id()))).contains("<dd>" + order.number() + "</dd>");
    }

    @Test
    @DisplayName("TKT-1: an order that the shop does not know is shown as it was entered")
    void unknown() throws Exception {
        assertThat(page("marta", "en", ticketOf(SaleOrderId.of("no-such-order"))))
                .contains("<dd>no-such-order</dd>");
    }
}
