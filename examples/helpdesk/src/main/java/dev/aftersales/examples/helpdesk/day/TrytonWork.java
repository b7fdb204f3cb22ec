/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import dev.aftersales.examples.helpdesk.backend.Shop;
import dev.aftersales.examples.helpdesk.ticket.Follower;
import dev.aftersales.examples.helpdesk.ticket.Ticket;
import dev.aftersales.examples.helpdesk.ticket.Tickets;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.TeamId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.directory.Customer;
import dev.aftersales.spi.directory.Product;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tickets of the shop that examples/erp-tryton makes. Nothing is done for them yet: that would be in somebody's books. */
@Component
@Profile("tryton")
class TrytonWork implements FirstShop {

    private static final String ADA = "Ada Byron";
    private static final String HOPPER = "Hopper & Söhne GmbH";

    private final Shop shop;
    private final Tickets tickets;

    TrytonWork(Shop shop, Tickets tickets) {
        this.shop = shop;
        this.tickets = tickets;
    }

    @Override
    public Visitor visitor() {
        return new Visitor("ada", ADA, customer(ADA));
    }

    @Override
    public void begin() {
        open(FirstTickets.SUPPORT, "Two lamps flicker when they are warm", ADA, "Lamp");
        open(FirstTickets.SUPPORT, "The pump does not start", ADA, "Pump");
        open(FirstTickets.STORES, "Would like a voucher for the late delivery", ADA, null);
        open(FirstTickets.STORES, "A lamp too many", HOPPER, "Lamp");
        open(FirstTickets.WHOLESALE, "Question about the price list", HOPPER, null);
    }

    private void open(String team, String title, String customer, @Nullable String product) {
        CustomerId id = customer(customer);
        Ticket.Subject subject = new Ticket.Subject(
                TeamId.of(team), title, "", id, product == null ? null : product(product), null, null);
        TicketRef ref = tickets.open(subject, "first-day-" + title);
        shop.addressOf(id)
                .ifPresent(address ->
                        tickets.follow(ref, new Follower(FollowerId.of(id.value()), customer, address.value())));
    }

    private CustomerId customer(String name) {
        return shop.customers().stream()
                .filter(customer -> customer.name().equals(name))
                .map(Customer::id)
                .findFirst()
                .orElseThrow(() -> otherShop(name));
    }

    private ProductId product(String name) {
        return shop.products().stream()
                .filter(product -> product.name().equals(name))
                .map(Product::id)
                .findFirst()
                .orElseThrow(() -> otherShop(name));
    }

    private static IllegalStateException otherShop(String missing) {
        return new IllegalStateException("There is no " + missing
                + " in this Tryton: the first day is of the shop that examples/erp-tryton makes;"
                + " helpdesk.demo=false begins without it.");
    }
}
