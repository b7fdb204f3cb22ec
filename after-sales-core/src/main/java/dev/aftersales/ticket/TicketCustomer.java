/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.ticket;

import dev.aftersales.action.Inquiry;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.directory.Customer;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.store.Ticket;
import java.util.Optional;

/**
 * Whom a ticket's documents belong to: the commercial entity, which may be the company that the ticket's customer is a contact
 * of (REF-1).
 *
 * @param entity the commercial entity; empty when a refusal says why not
 * @param refusal why it is not known
 */
public record TicketCustomer(Optional<CustomerId> entity, Optional<Refusal> refusal) {

    /**
     * Asks the directory for the commercial entity; without a directory it is the ticket's customer itself.
     *
     * @param ticket the ticket
     * @param inquiry where facts are read
     * @return the entity, or the refusal {@code CUSTOMER_NOT_FOUND}
     */
    public static TicketCustomer of(Ticket ticket, Inquiry inquiry) {
        Optional<DirectoryPort> directory = inquiry.ports().directory();
        if (directory.isEmpty()) {
            return known(ticket.customer());
        }
        Optional<Customer> customer =
                inquiry.read(PortKind.DIRECTORY, context -> directory.get().customer(context, ticket.customer()));
        return customer.map(found -> known(found.commercialEntity())).orElseGet(() -> unknown(ticket.customer()));
    }

    private static TicketCustomer known(CustomerId entity) {
        return new TicketCustomer(Optional.of(entity), Optional.empty());
    }

    private static TicketCustomer unknown(CustomerId customer) {
        return new TicketCustomer(
                Optional.empty(),
                Optional.of(Refusal.at("ticket", RefusalCode.CUSTOMER_NOT_FOUND).with("customer", Datum.of(customer))));
    }
}
