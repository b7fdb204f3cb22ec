/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import java.util.Map;
import java.util.Objects;

/**
 * Under which ids the shop is in the back office.
 *
 * @param buyers all customers of the shop
 * @param articles all that the shop sells
 */
public record ShopIds(Map<Buyer, CustomerId> buyers, Map<Article, ProductId> articles) {

    /**
     * Copies the maps.
     *
     * @param buyers all customers of the shop
     * @param articles all that the shop sells
     */
    public ShopIds {
        buyers = Map.copyOf(buyers);
        articles = Map.copyOf(articles);
    }

    /**
     * A customer.
     *
     * @param buyer who
     * @return the id of the company or person
     */
    public CustomerId of(Buyer buyer) {
        return Objects.requireNonNull(buyers.get(buyer), buyer::name);
    }

    /**
     * A product.
     *
     * @param article what
     * @return the id
     */
    public ProductId of(Article article) {
        return Objects.requireNonNull(articles.get(article), article::name);
    }
}
