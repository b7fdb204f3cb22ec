/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.ticket;

import dev.aftersales.examples.helpdesk.team.Team;
import dev.aftersales.spi.directory.Customer;
import dev.aftersales.spi.directory.Product;
import java.util.List;

/**
 * What the form of a ticket offers.
 *
 * @param teams the teams
 * @param customers customers and contacts
 * @param products the products
 */
record TicketChoices(List<Team> teams, List<Customer> customers, List<Product> products) {

    TicketChoices {
        teams = List.copyOf(teams);
        customers = List.copyOf(customers);
        products = List.copyOf(products);
    }

    boolean hasTeam(String id) {
        return teams.stream().anyMatch(team -> team.id().value().equals(id));
    }

    boolean hasCustomer(String id) {
        return customers.stream().anyMatch(customer -> customer.id().value().equals(id));
    }

    boolean hasProduct(String id) {
        return products.stream().anyMatch(product -> product.id().value().equals(id));
    }
}
