/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.directory;

import dev.aftersales.examples.backoffice.effect.Refused;
import dev.aftersales.examples.backoffice.effect.RowId;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.SaleOrderId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What other departments ask about customers in transactions of their own. */
public final class Customers {

    private Customers() {}

    /**
     * Refuses a customer that does not exist.
     *
     * @param statements the transaction
     * @param customer a company, person or contact
     */
    public static void require(JdbcClient statements, CustomerId customer) {
        boolean known = statements
                .sql("select 1 from bo_customer where id = ?")
                .param(RowId.of(customer))
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!known) {
            throw Refused.notFound("customer", customer);
        }
    }

    /**
     * Refuses an order that does not exist, or is another customer's.
     *
     * @param statements the transaction
     * @param customer who ordered
     * @param order the order
     */
    public static void requireOrder(JdbcClient statements, CustomerId customer, SaleOrderId order) {
        boolean ofCustomer = statements
                .sql("select 1 from bo_sale_order where id = ? and customer = ?")
                .params(RowId.of(order), RowId.of(customer))
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!ofCustomer) {
            throw Refused.notFound("saleOrder", order);
        }
    }
}
