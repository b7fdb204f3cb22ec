/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.backend;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.directory.Customer;
import dev.aftersales.tryton.TrytonSettings;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.ErpServer;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Search;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The parties of Tryton that a ticket can be of: all but the companies whose books these are. Thread-safe. */
final class TrytonCustomers {

    /** As many as one can choose from. */
    private static final int MOST = 300;

    private final ErpServer server;

    TrytonCustomers(TrytonSettings tryton) {
        this.server = new ErpServer(
                tryton.url(), tryton.credentials(), tryton.company(), tryton.clock(), tryton.connecting());
    }

    List<Customer> all(ReadContext reader) {
        Conversation erp = server.reading(reader);
        List<Long> companies = erp.search(Search.of("company.company", List.of("party"))).stream()
                .flatMap(company -> company.link("party").stream())
                .toList();
        return erp
                .search(Search.of("party.party", List.of("name"))
                        .where("id", "not in", companies)
                        .first(MOST))
                .stream()
                .map(TrytonCustomers::customer)
                .sorted(Comparator.comparing(Customer::name))
                .toList();
    }

    private static Customer customer(Row party) {
        CustomerId id = CustomerId.of(String.valueOf(party.id()));
        return new Customer(id, id, Objects.requireNonNullElse(party.text("name"), id.value()));
    }
}
