/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.directory;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.directory.Customer;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.ProductQuery;
import dev.aftersales.spi.directory.SaleOrder;
import dev.aftersales.testkit.erp.NewestFirst;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The master data of one tenant: customers, products, sale orders, followers. Thread-safe. */
public final class MasterData {

    /** A listing offers something to choose from; nobody chooses from more. */
    private static final int CHOICES = 200;

    private final Map<CustomerId, Customer> customers = new HashMap<>();
    private final Map<ProductId, CatalogProduct> products = new LinkedHashMap<>();
    private final Map<CustomerId, Set<ProductId>> bought = new HashMap<>();
    private final Map<SaleOrderId, SaleOrder> orders = new HashMap<>();
    private final NewestFirst<SaleOrderId> ordersOf = new NewestFirst<>();
    private final Map<FollowerId, List<EmailAddress>> followers = new HashMap<>();

    /** Nothing is entered yet. */
    public MasterData() {}

    synchronized void put(Customer customer) {
        customers.put(customer.id(), customer);
    }

    synchronized void put(CatalogProduct product) {
        products.put(product.product().id(), product);
    }

    synchronized void put(SaleOrder order) {
        orders.put(order.id(), order);
        ordersOf.put(order.customer(), order.id(), order.date().toEpochDay());
        bought(order.customer(), order.products());
    }

    synchronized void put(FollowerId follower, List<EmailAddress> addresses) {
        followers.put(follower, addresses);
    }

    /**
     * Notes what a customer bought.
     *
     * @param customer the customer
     * @param what the products
     */
    public synchronized void bought(CustomerId customer, Collection<ProductId> what) {
        bought.computeIfAbsent(customer, ignored -> new LinkedHashSet<>()).addAll(what);
    }

    /**
     * A product with what it costs.
     *
     * @param id the product
     * @return the product, or empty when there is none
     */
    public synchronized Optional<CatalogProduct> catalog(ProductId id) {
        return Optional.ofNullable(products.get(id));
    }

    /**
     * The name of a customer.
     *
     * @param id the customer
     * @return its name, or its id when it is not in the directory
     */
    public synchronized String nameOf(CustomerId id) {
        Customer customer = customers.get(id);
        return customer == null ? id.value() : customer.name();
    }

    synchronized Optional<Customer> customer(CustomerId id) {
        return Optional.ofNullable(customers.get(id));
    }

    synchronized List<Product> products(ProductQuery query, Locale locale) {
        Collection<ProductId> candidates =
                query.customer() == null ? products.keySet() : bought.getOrDefault(query.customer(), Set.of());
        String text = query.text() == null ? "" : query.text().toLowerCase(Locale.ROOT);
        return candidates.stream()
                .map(products::get)
                .filter(Objects::nonNull)
                .map(product -> product.in(locale))
                .filter(product -> product.name().toLowerCase(Locale.ROOT).contains(text))
                .limit(CHOICES)
                .toList();
    }

    synchronized List<SaleOrder> saleOrders(CustomerId customer) {
        return ordersOf.page(customer, null, CHOICES, this::order, order -> true)
                .items();
    }

    private SaleOrder order(SaleOrderId id) {
        return Objects.requireNonNull(orders.get(id));
    }

    synchronized List<EmailAddress> recipients(FollowerId follower) {
        return followers.getOrDefault(follower, List.of());
    }
}
