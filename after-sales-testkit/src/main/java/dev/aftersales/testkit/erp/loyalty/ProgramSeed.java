/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.loyalty;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.loyalty.ProgramKind;
import dev.aftersales.spi.loyalty.Reward;
import dev.aftersales.spi.loyalty.RewardKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A program as it is being entered; each detail changes the entry at once. Not thread-safe. */
public final class ProgramSeed {

    private final CouponBook book;
    private final ProgramId id;
    private final String name;
    private final Map<String, String> names = new HashMap<>();
    private final List<Reward> rewards = new ArrayList<>();
    private final Set<CustomerId> customers = new HashSet<>();
    private ProgramKind kind = ProgramKind.COUPON;
    private @Nullable Channel channel;

    ProgramSeed(CouponBook book, String id, String name) {
        this.book = book;
        this.id = ProgramId.of(id);
        this.name = name;
        enter();
    }

    /**
     * Its coupons give a discount.
     *
     * @param description in words
     * @return this
     */
    public ProgramSeed discount(String description) {
        rewards.add(new Reward(RewardKind.DISCOUNT, description, null));
        return enter();
    }

    /**
     * Its coupons give a product for free.
     *
     * @param product the product
     * @param description in words
     * @return this
     */
    public ProgramSeed freeProduct(String product, String description) {
        rewards.add(new Reward(RewardKind.FREE_PRODUCT, description, ProductId.of(product)));
        return enter();
    }

    /**
     * It belongs to one channel; to all unless said otherwise.
     *
     * @param only the channel
     * @return this
     */
    public ProgramSeed channel(Channel only) {
        channel = only;
        return enter();
    }

    /**
     * What it gives; coupons unless said otherwise.
     *
     * @param other the kind
     * @return this
     */
    public ProgramSeed kind(ProgramKind other) {
        kind = other;
        return enter();
    }

    /**
     * It can issue only to some customers.
     *
     * @param customer one of them
     * @return this
     */
    public ProgramSeed onlyFor(String customer) {
        customers.add(CustomerId.of(customer));
        return enter();
    }

    /**
     * Its name in another language.
     *
     * @param language the language
     * @param translated the name
     * @return this
     */
    public ProgramSeed named(Locale language, String translated) {
        names.put(language.getLanguage(), translated);
        return enter();
    }

    /**
     * Its id.
     *
     * @return the program's reference
     */
    public ProgramId id() {
        return id;
    }

    private ProgramSeed enter() {
        book.put(new Program(id, name, kind, rewards, channel), names, customers);
        return this;
    }
}
