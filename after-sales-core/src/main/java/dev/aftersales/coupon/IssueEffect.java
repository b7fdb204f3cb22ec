/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.EarlierSteps;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.LoyaltyEffect;
import dev.aftersales.spi.ports.Ports;
import java.util.List;
import java.util.Optional;

/** Issues a coupon, or an inert draft of one where effects are staged. */
final class IssueEffect extends CouponEffect<CouponOrder> {

    IssueEffect() {
        super(LoyaltyEffect.ISSUE, CouponOrder.class);
    }

    @Override
    public String name() {
        return "loyalty.issue";
    }

    @Override
    public Answer<Coupon> call(Ports ports, Call call, CouponOrder order, EarlierSteps earlier) {
        return loyalty(ports).issue(call, order.request());
    }

    /** A surplus draft that was withdrawn still carries the key, and stands for nothing beside the one that was kept. */
    @Override
    public Lookup<Coupon> lookup(Ports ports, ReadContext context, PortKey key) {
        Lookup<Coupon> known = super.lookup(ports, context, key);
        boolean staged = guarantee(ports).strength() == EffectStrength.STAGED;
        return staged && known instanceof Lookup.Found<Coupon> found ? withoutWithdrawn(found) : known;
    }

    private static Lookup<Coupon> withoutWithdrawn(Lookup.Found<Coupon> found) {
        List<Coupon> kept = found.documents().stream()
                .filter(coupon -> coupon.state() != CouponState.REVOKED)
                .toList();
        return kept.isEmpty() ? found : Lookup.of(kept);
    }

    @Override
    public Optional<String> violation(CouponOrder order, Coupon coupon, EarlierSteps earlier) {
        return CouponCheck.ordered(order, coupon);
    }

    @Override
    public Object shown(CouponOrder order) {
        return order.withoutCode();
    }

    @Override
    public boolean inert(Coupon coupon) {
        return coupon.state() == CouponState.DRAFT;
    }

    @Override
    public void discard(Ports ports, Call call, Coupon surplus) {
        if (loyalty(ports).capabilities().contains(LoyaltyCapability.REVOKE)) {
            loyalty(ports).revoke(call, new CouponRequest(surplus.id()));
        }
    }
}
