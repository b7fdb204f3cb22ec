/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A loyalty port that answers what it is told to. For one thread. */
final class ScriptedLoyalty implements LoyaltyPort {

    private final EffectGuarantee guarantee;
    private final Set<LoyaltyCapability> can;
    private final Supplier<Optional<Coupon>> coupon;
    private final Lookup<Coupon> found;
    final List<CouponId> revoked = new ArrayList<>();

    ScriptedLoyalty(
            EffectGuarantee guarantee,
            Set<LoyaltyCapability> can,
            Supplier<Optional<Coupon>> coupon,
            Lookup<Coupon> found) {
        this.guarantee = guarantee;
        this.can = can;
        this.coupon = coupon;
        this.found = found;
    }

    @Override
    public Set<LoyaltyCapability> capabilities() {
        return can;
    }

    @Override
    public EffectGuarantee guarantee(LoyaltyEffect effect) {
        return guarantee;
    }

    @Override
    public List<Program> programs(ReadContext context, CustomerId customer) {
        return List.of(Samples.PROGRAM);
    }

    @Override
    public Optional<Coupon> coupon(ReadContext context, CouponId id) {
        return coupon.get();
    }

    @Override
    public Answer<Coupon> issue(Call call, IssueRequest request) {
        return Answer.accepted("later");
    }

    @Override
    public Answer<Coupon> revoke(Call call, CouponRequest request) {
        revoked.add(request.id());
        return Answer.accepted("later");
    }

    @Override
    public Lookup<Coupon> lookupCoupon(ReadContext context, PortKey key) {
        return found;
    }
}
