/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.loyalty;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.loyalty.Channel;
import java.util.Set;
import org.joda.money.Money;

/**
 * What a customer buys when showing a coupon.
 *
 * @param customer who buys
 * @param channel where
 * @param total what it comes to
 * @param products what is bought
 */
public record Purchase(CustomerId customer, Channel channel, Money total, Set<ProductId> products) {

    /**
     * Copies the set.
     *
     * @param customer who buys
     * @param channel where
     * @param total what it comes to
     * @param products what is bought
     */
    public Purchase {
        products = Set.copyOf(products);
    }
}
