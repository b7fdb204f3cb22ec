/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.inventory;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import dev.aftersales.spi.inventory.LotQuantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to leave the warehouse.
 *
 * @param customer the commercial entity it goes to
 * @param saleOrder the order it delivers
 * @param lines what; never empty
 */
public record Shipment(CustomerId customer, @Nullable SaleOrderId saleOrder, List<Line> lines) {

    /**
     * Copies the list.
     *
     * @param customer the commercial entity it goes to
     * @param saleOrder the order it delivers
     * @param lines what; never empty
     */
    public Shipment {
        lines = List.copyOf(lines);
    }

    /**
     * A line of it.
     *
     * @param product what
     * @param amount how much, in the unit of the product
     * @param lots how much of each lot, or each serial number once; empty when not tracked
     * @param kit the kit it was sold in
     */
    public record Line(
            ProductId product,
            BigDecimal amount,
            List<LotQuantity> lots,
            @Nullable ProductId kit) {

        /**
         * Copies the list.
         *
         * @param product what
         * @param amount how much, in the unit of the product
         * @param lots how much of each lot, or each serial number once; empty when not tracked
         * @param kit the kit it was sold in
         */
        public Line {
            lots = List.copyOf(lots);
        }

        /**
         * Something that is not tracked, and not part of a kit.
         *
         * @param product what
         * @param amount how much, in the unit of the product
         * @return the line
         */
        public static Line of(ProductId product, BigDecimal amount) {
            return new Line(product, amount, List.of(), null);
        }
    }
}
