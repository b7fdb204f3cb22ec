/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.stock;

import dev.aftersales.spi.ProductId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** How much of each product there is. Not thread-safe: guarded by {@link Warehouse}. */
final class StockOnHand {

    private final Map<ProductId, BigDecimal> amounts = new HashMap<>();

    BigDecimal of(ProductId product) {
        return amounts.getOrDefault(product, BigDecimal.ZERO);
    }

    /** Nobody counts before delivering: it may go below zero. */
    void change(ProductId product, BigDecimal by) {
        amounts.merge(product, by, BigDecimal::add);
    }
}
