/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spring;

import dev.aftersales.spi.Actor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.access.AccessDecision;
import dev.aftersales.spi.access.AccessPolicy;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.directory.Customer;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.ProductQuery;
import dev.aftersales.spi.directory.SaleOrder;
import java.util.List;
import java.util.Optional;

/** Two ports in one object. */
record TwoPorts(DirectoryPort directory) implements AccessPolicy, DirectoryPort {

    @Override
    public List<AccessDecision> decide(Actor actor, List<AccessRequest> requests) {
        return AccessPolicy.hostChecks().decide(actor, requests);
    }

    @Override
    public Optional<Customer> customer(ReadContext context, CustomerId id) {
        return directory.customer(context, id);
    }

    @Override
    public Optional<Product> product(ReadContext context, ProductId id) {
        return directory.product(context, id);
    }

    @Override
    public List<Product> products(ReadContext context, ProductQuery query) {
        return directory.products(context, query);
    }

    @Override
    public List<SaleOrder> saleOrders(ReadContext context, CustomerId customer) {
        return directory.saleOrders(context, customer);
    }

    @Override
    public List<EmailAddress> recipients(ReadContext context, FollowerId follower) {
        return directory.recipients(context, follower);
    }
}
