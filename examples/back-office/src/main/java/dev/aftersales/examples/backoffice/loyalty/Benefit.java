/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.loyalty;

import dev.aftersales.spi.ProductId;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a coupon is good for: one of the three.
 *
 * @param percent a discount in percent of the purchase, above 0; null for another benefit
 * @param amount a discount of an amount; null for another benefit
 * @param product a product for free; null for another benefit
 */
public record Benefit(
        @Nullable BigDecimal percent,
        @Nullable Money amount,
        @Nullable ProductId product) {

    /**
     * Checks that it is one benefit.
     *
     * @param percent a discount in percent of the purchase, above 0; null for another benefit
     * @param amount a discount of an amount; null for another benefit
     * @param product a product for free; null for another benefit
     */
    public Benefit {
        if (Stream.of(percent, amount, product).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException("a discount in percent, or of an amount, or a product");
        }
    }

    /**
     * A discount in percent.
     *
     * @param percent for example {@code 10}, with at most two decimals
     * @return the benefit
     */
    public static Benefit percent(String percent) {
        return new Benefit(new BigDecimal(percent), null, null);
    }

    /**
     * A discount of an amount.
     *
     * @param amount how much
     * @return the benefit
     */
    public static Benefit amount(Money amount) {
        return new Benefit(null, amount, null);
    }

    /**
     * A product for free.
     *
     * @param product which one
     * @return the benefit
     */
    public static Benefit free(ProductId product) {
        return new Benefit(null, null, product);
    }
}
