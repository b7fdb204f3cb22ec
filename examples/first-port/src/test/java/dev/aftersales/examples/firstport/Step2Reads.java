/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.LoyaltyEffect;
import dev.aftersales.spi.loyalty.Program;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The port that promises nothing, and can be read. */
class Step2Reads extends Step1Empty {

    Step2Reads(ShopDatabase database) {
        super(database);
    }

    // tag::nothing[]
    @Override
    public Set<LoyaltyCapability> capabilities() {
        return Set.of();
    }

    @Override
    public EffectGuarantee guarantee(LoyaltyEffect effect) {
        return EffectGuarantee.none();
    }
    // end::nothing[]

    // tag::reads[]
    @Override
    public List<Program> programs(ReadContext context, CustomerId customer) {
        return database.read(context.deadline(), CouponTable::programs);
    }

    @Override
    public Optional<Coupon> coupon(ReadContext context, CouponId id) {
        return database.read(context.deadline(), table -> table.coupon(id));
    }
    // end::reads[]
}
