/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.directory;

import dev.aftersales.examples.backoffice.effect.OfficeDatabase;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.directory.Customer;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.ProductQuery;
import dev.aftersales.spi.directory.SaleOrder;
import java.util.List;
import java.util.Optional;

/** Customers, products and sale orders as After-Sales asks for them. Followers are customers and contacts. Thread-safe. */
public final class Directory implements DirectoryPort {

    private final OfficeDatabase database;

    /**
     * The port.
     *
     * @param database where they are kept
     */
    public Directory(OfficeDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Customer> customer(ReadContext context, CustomerId id) {
        return database.read(context, statements -> CustomerTable.find(statements, id));
    }

    @Override
    public Optional<Product> product(ReadContext context, ProductId id) {
        return database.read(context, statements -> ProductTable.find(statements, id, context.locale()));
    }

    @Override
    public List<Product> products(ReadContext context, ProductQuery query) {
        return database.read(context, statements -> ProductTable.list(statements, query, context.locale()));
    }

    @Override
    public List<SaleOrder> saleOrders(ReadContext context, CustomerId customer) {
        return database.read(context, statements -> SaleOrderTable.ofCustomer(statements, customer));
    }

    @Override
    public List<EmailAddress> recipients(ReadContext context, FollowerId follower) {
        return database.read(context, statements -> CustomerTable.addresses(statements, follower));
    }
}
