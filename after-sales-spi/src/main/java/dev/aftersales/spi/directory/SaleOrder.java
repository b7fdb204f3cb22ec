/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.directory;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import java.time.LocalDate;
import java.util.List;

/**
 * A sale order.
 *
 * @param id the order
 * @param number as printed
 * @param customer the commercial entity that ordered
 * @param date its date
 * @param products what was ordered
 */
public record SaleOrder(SaleOrderId id, String number, CustomerId customer, LocalDate date, List<ProductId> products) {

    /**
     * Copies the collections it is given.
     *
     * @param id the order
     * @param number as printed
     * @param customer the commercial entity that ordered
     * @param date its date
     * @param products what was ordered
     */
    public SaleOrder {
        products = List.copyOf(products);
    }
}
