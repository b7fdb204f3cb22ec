/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.directory;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.ReadContext;
import java.util.List;
import java.util.Optional;

/**
 * What forms offer to choose from. It has no effects.
 *
 * <p>Called from many threads at once. A back end that cannot be reached throws
 * {@link dev.aftersales.spi.PortUnavailable}.
 */
public interface DirectoryPort {

    /**
     * A customer by id.
     *
     * @param context who reads
     * @param id the customer or contact
     * @return the customer, or empty when there is none
     */
    Optional<Customer> customer(ReadContext context, CustomerId id);

    /**
     * A product by id.
     *
     * @param context who reads
     * @param id the product
     * @return the product, or empty when there is none
     */
    Optional<Product> product(ReadContext context, ProductId id);

    /**
     * Products to choose from.
     *
     * @param context who reads
     * @param query which ones
     * @return the products, at most a few hundred
     */
    List<Product> products(ReadContext context, ProductQuery query);

    /**
     * Sale orders of a customer, newest first.
     *
     * @param context who reads
     * @param customer the commercial entity
     * @return the orders, at most a few hundred
     */
    List<SaleOrder> saleOrders(ReadContext context, CustomerId customer);

    /**
     * The e-mail addresses of a follower of a ticket.
     *
     * @param context who reads
     * @param follower the follower
     * @return the addresses; empty when there are none
     */
    List<EmailAddress> recipients(ReadContext context, FollowerId follower);
}
