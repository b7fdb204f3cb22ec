/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.firstport;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.LoyaltyEffect;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.Program;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The port as a development environment generates it. */
// tag::empty[]
class Step1Empty implements LoyaltyPort {

    final ShopDatabase database;

    Step1Empty(ShopDatabase database) {
        this.database = database;
    }

    @Override
    public Set<LoyaltyCapability> capabilities() {
        throw new UnsupportedOperationException();
    }

    @Override
    public EffectGuarantee guarantee(LoyaltyEffect effect) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Program> programs(ReadContext context, CustomerId customer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Coupon> coupon(ReadContext context, CouponId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Answer<Coupon> issue(Call call, IssueRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Answer<Coupon> revoke(Call call, CouponRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Lookup<Coupon> lookupCoupon(ReadContext context, PortKey key) {
        throw new UnsupportedOperationException();
    }
}
// end::empty[]
