/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.directory;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.directory.Customer;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.ProductQuery;
import dev.aftersales.spi.directory.SaleOrder;
import dev.aftersales.testkit.erp.Reception;
import dev.aftersales.testkit.fault.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The directory port over the directories of all tenants. Thread-safe. */
public final class DirectoryDesk implements DirectoryPort {

    private final Reception reception;
    private final Function<TenantId, MasterData> directories;

    /**
     * The port.
     *
     * @param reception where its requests arrive
     * @param directories the directory of each tenant
     */
    public DirectoryDesk(Reception reception, Function<TenantId, MasterData> directories) {
        this.reception = reception;
        this.directories = directories;
    }

    @Override
    public Optional<Customer> customer(ReadContext context, CustomerId id) {
        return reception.read(Operation.CUSTOMER, context, () -> of(context).customer(id));
    }

    @Override
    public Optional<Product> product(ReadContext context, ProductId id) {
        return reception.read(
                Operation.PRODUCT, context, () -> of(context).catalog(id).map(product -> product.in(context.locale())));
    }

    @Override
    public List<Product> products(ReadContext context, ProductQuery query) {
        return reception.read(Operation.PRODUCTS, context, () -> of(context).products(query, context.locale()));
    }

    @Override
    public List<SaleOrder> saleOrders(ReadContext context, CustomerId customer) {
        return reception.read(Operation.SALE_ORDERS, context, () -> of(context).saleOrders(customer));
    }

    @Override
    public List<EmailAddress> recipients(ReadContext context, FollowerId follower) {
        return reception.read(Operation.RECIPIENTS, context, () -> of(context).recipients(follower));
    }

    private MasterData of(ReadContext context) {
        return directories.apply(context.tenant());
    }
}
