/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.backend;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.directory.Customer;
import dev.aftersales.spi.directory.Product;
import dev.aftersales.spi.directory.SaleOrder;
import java.util.List;
import java.util.Optional;

/** What the helpdesk reads of the shop for itself: whom and what a ticket can be about. Thread-safe. */
public interface Shop {

    /**
     * Customers and their contacts.
     *
     * @return all of them, by name
     */
    List<Customer> customers();

    /**
     * What is sold.
     *
     * @return all products that a ticket can be about, by name
     */
    List<Product> products();

    /**
     * What a customer ordered.
     *
     * @param customer the customer or contact
     * @return the orders, newest first
     */
    List<SaleOrder> saleOrders(CustomerId customer);

    /**
     * The number that is printed on a sale order.
     *
     * @param customer whose order it is
     * @param order the order
     * @return the number; the id where the customer has no such order
     */
    String numberOf(CustomerId customer, SaleOrderId order);

    /**
     * The name of a customer or contact.
     *
     * @param customer the customer
     * @return the name; the id where there is none
     */
    String nameOf(CustomerId customer);

    /**
     * The name of a product.
     *
     * @param product the product
     * @return the name in the language of the page; the id where there is none
     */
    String nameOf(ProductId product);

    /**
     * Where a customer or contact is written to.
     *
     * @param customer the customer
     * @return the first address; empty where there is none
     */
    Optional<EmailAddress> addressOf(CustomerId customer);
}
