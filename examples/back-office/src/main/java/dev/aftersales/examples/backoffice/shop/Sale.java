/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.shop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was sold, and how far it has come.
 *
 * @param buyer who ordered
 * @param daysAgo how many days ago
 * @param market where
 * @param items what
 * @param billing whether it is billed and paid; null for not billed
 * @param shipping whether it has left; null for nothing to ship
 */
record Sale(
        Buyer buyer,
        int daysAgo,
        Market market,
        List<Item> items,
        @Nullable Billing billing,
        @Nullable Shipping shipping) {

    Sale {
        items = List.copyOf(items);
    }

    /** How much of an article. */
    record Item(Article article, BigDecimal amount) {}

    /** How far the invoice is. */
    enum Billing {
        DRAFT,
        UNPAID,
        PART_PAID,
        PAID
    }

    /** How far the goods are. */
    enum Shipping {
        PLANNED,
        DONE
    }

    static Sale to(Buyer buyer, int daysAgo) {
        return new Sale(buyer, daysAgo, Market.SPAIN, List.of(), null, null);
    }

    Sale in(Market other) {
        return new Sale(buyer, daysAgo, other, items, billing, shipping);
    }

    Sale of(String amount, Article article) {
        List<Item> more = new ArrayList<>(items);
        more.add(new Item(article, new BigDecimal(amount)));
        return new Sale(buyer, daysAgo, market, more, billing, shipping);
    }

    Sale billed(Billing state) {
        return new Sale(buyer, daysAgo, market, items, state, shipping);
    }

    Sale shipped() {
        return new Sale(buyer, daysAgo, market, items, billing, Shipping.DONE);
    }

    Sale toShip() {
        return new Sale(buyer, daysAgo, market, items, billing, Shipping.PLANNED);
    }
}
