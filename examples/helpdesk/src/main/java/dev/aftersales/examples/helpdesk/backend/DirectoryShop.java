/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.backend;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.TenantId;
import dev.aftersales.spi.directory.Customer;
import dev.aftersales.spi.directory.DirectoryPort;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.ProductQuery;
import dev.aftersales.spi.directory.SaleOrder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.i18n.LocaleContextHolder;

/** Reads the directory of the back end, in the language of the page. */
final class DirectoryShop implements Shop {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DirectoryPort directory;
    private final Function<ReadContext, List<Customer>> customers;
    private final TenantId tenant;
    private final Clock clock;

    /** The port finds a customer, but does not list them: the back end does, in its own way. */
    DirectoryShop(
            DirectoryPort directory, Function<ReadContext, List<Customer>> customers, TenantId tenant, Clock clock) {
        this.directory = directory;
        this.customers = customers;
        this.tenant = tenant;
        this.clock = clock;
    }

    private ReadContext context() {
        return new ReadContext(tenant, clock.instant().plus(PATIENCE), LocaleContextHolder.getLocale());
    }

    @Override
    public List<Customer> customers() {
        return customers.apply(context());
    }

    @Override
    public List<Product> products() {
        return directory.products(context(), new ProductQuery(null, null));
    }

    @Override
    public List<SaleOrder> saleOrders(CustomerId customer) {
        return directory.saleOrders(context(), customer);
    }

    @Override
    public String numberOf(CustomerId customer, SaleOrderId order) {
        return saleOrders(customer).stream()
                .filter(known -> known.id().equals(order))
                .map(SaleOrder::number)
                .findFirst()
                .orElse(order.value());
    }

    @Override
    public String nameOf(CustomerId customer) {
        return directory.customer(context(), customer).map(Customer::name).orElse(customer.value());
    }

    @Override
    public String nameOf(ProductId product) {
        return directory.product(context(), product).map(Product::name).orElse(product.value());
    }

    @Override
    public Optional<EmailAddress> addressOf(CustomerId customer) {
        return directory.recipients(context(), FollowerId.of(customer.value())).stream()
                .findFirst();
    }
}
