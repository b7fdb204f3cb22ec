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
import dev.aftersales.spi.directory.ProductKind;
import dev.aftersales.spi.directory.SaleOrder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What people enter into the master data themselves. */
public interface DirectoryByHand {

    /**
     * The master data of this tenant.
     *
     * @return the master data
     */
    MasterData masterData();

    /**
     * Enters a company or person that is billed itself.
     *
     * @param id its reference
     * @param name its name
     * @return the customer
     */
    default Customer customer(String id, String name) {
        return contact(id, name, id);
    }

    /**
     * Enters a contact of a company.
     *
     * @param id its reference
     * @param name its name
     * @param company whom its invoices bill
     * @return the contact
     */
    default Customer contact(String id, String name, String company) {
        Customer contact = new Customer(CustomerId.of(id), CustomerId.of(company), name);
        masterData().put(contact);
        return contact;
    }

    /**
     * Begins to describe a product, entered at once and again with each detail.
     *
     * @param id its reference
     * @param name its name
     * @return the product, for its price, cost, taxes and unit
     */
    default ProductSeed product(String id, String name) {
        return new ProductSeed(masterData(), ProductId.of(id), name, ProductKind.GOODS, "pcs");
    }

    /**
     * Begins to describe a service, counted in hours, entered at once and again with each detail.
     *
     * @param id its reference
     * @param name its name
     * @return the service, for its price, cost, taxes and unit
     */
    default ProductSeed service(String id, String name) {
        return new ProductSeed(masterData(), ProductId.of(id), name, ProductKind.SERVICE, "h");
    }

    /**
     * Enters a sale order.
     *
     * @param id its reference and number
     * @param customer who ordered
     * @param date when
     * @param products what was ordered
     * @return the order
     */
    default SaleOrder saleOrder(String id, String customer, LocalDate date, String... products) {
        List<ProductId> ordered = Arrays.stream(products).map(ProductId::of).toList();
        SaleOrder order = new SaleOrder(SaleOrderId.of(id), id, CustomerId.of(customer), date, ordered);
        masterData().put(order);
        return order;
    }

    /**
     * Enters the addresses of someone who follows tickets.
     *
     * @param id the follower's reference
     * @param addresses the e-mail addresses
     */
    default void follower(String id, String... addresses) {
        masterData()
                .put(
                        FollowerId.of(id),
                        Arrays.stream(addresses).map(EmailAddress::of).toList());
    }
}
