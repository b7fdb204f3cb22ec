/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.loyalty;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a program: until when it issues and to whom, and what a purchase needs for a coupon to be taken.
 *
 * @param lastDay the last day on which it issues; null for no end
 * @param minimum the least that the purchase comes to; null for any
 * @param product what must be among the purchase; null for anything
 * @param customers to whom it issues, companies with their contacts; empty for everybody
 */
public record Conditions(
        @Nullable LocalDate lastDay,
        @Nullable Money minimum,
        @Nullable ProductId product,
        List<CustomerId> customers) {

    /**
     * Copies the list.
     *
     * @param lastDay the last day on which it issues; null for no end
     * @param minimum the least that the purchase comes to; null for any
     * @param product what must be among the purchase; null for anything
     * @param customers to whom it issues, companies with their contacts; empty for everybody
     */
    public Conditions {
        customers = List.copyOf(customers);
    }

    /**
     * No condition at all.
     *
     * @return the conditions, to be narrowed
     */
    public static Conditions none() {
        return new Conditions(null, null, null, List.of());
    }

    /**
     * It issues until a day.
     *
     * @param day the last day
     * @return the narrower conditions
     */
    public Conditions until(LocalDate day) {
        return new Conditions(day, minimum, product, customers);
    }

    /**
     * The purchase must come to an amount.
     *
     * @param amount the least
     * @return the narrower conditions
     */
    public Conditions spending(Money amount) {
        return new Conditions(lastDay, amount, product, customers);
    }

    /**
     * A product must be among the purchase.
     *
     * @param needed which one
     * @return the narrower conditions
     */
    public Conditions buying(ProductId needed) {
        return new Conditions(lastDay, minimum, needed, customers);
    }

    /**
     * It issues to some customers only.
     *
     * @param customer one more of them
     * @return the narrower conditions
     */
    public Conditions onlyFor(CustomerId customer) {
        List<CustomerId> more = new ArrayList<>(customers);
        more.add(customer);
        return new Conditions(lastDay, minimum, product, more);
    }

    /**
     * Whether a coupon is taken for a purchase.
     *
     * @param purchase the purchase
     * @return true if it has what is needed
     */
    public boolean allow(Purchase purchase) {
        Money least = minimum;
        ProductId needed = product;
        return (least == null || reaches(purchase.total(), least))
                && (needed == null || purchase.products().contains(needed));
    }

    /** An amount in another currency is not comparable: it does not reach. */
    private static boolean reaches(Money total, Money least) {
        return total.isSameCurrency(least) && !total.isLessThan(least);
    }
}
