/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.inventory;

import dev.aftersales.spi.Cursor;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.SaleOrderId;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which done deliveries of a customer to list; others may be left out.
 *
 * @param customer the commercial entity
 * @param saleOrder only deliveries of this order
 * @param product only deliveries with this product
 * @param cursor where to go on; null for the first page
 */
@Value.Builder
public record DeliveryQuery(
        CustomerId customer,
        @Nullable SaleOrderId saleOrder,
        @Nullable ProductId product,
        @Nullable Cursor cursor) {

    /**
     * An empty builder.
     *
     * @return a builder; {@code build()} throws {@link IllegalStateException} naming each value left out that is not marked nullable
     */
    public static DeliveryQueryBuilder builder() {
        return new DeliveryQueryBuilder();
    }
}
