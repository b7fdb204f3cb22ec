/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.DocumentFacts;
import dev.aftersales.action.Effect;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.LoyaltyEffect;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.spi.ports.Ports;
import java.util.Optional;

/** What all effects on coupons have in common. */
abstract class CouponEffect<Q> implements Effect<Q, Coupon> {

    private final LoyaltyEffect kind;
    private final Class<Q> requestType;

    CouponEffect(LoyaltyEffect kind, Class<Q> requestType) {
        this.kind = kind;
        this.requestType = requestType;
    }

    static LoyaltyPort loyalty(Ports ports) {
        return ports.loyalty().orElseThrow();
    }

    @Override
    public PortKind port() {
        return PortKind.LOYALTY;
    }

    @Override
    public Class<Q> requestType() {
        return requestType;
    }

    @Override
    public Class<Coupon> documentType() {
        return Coupon.class;
    }

    @Override
    public EffectPort effectPort(Ports ports) {
        return loyalty(ports);
    }

    @Override
    public EffectGuarantee guarantee(Ports ports) {
        return loyalty(ports).guarantee(kind);
    }

    @Override
    public Lookup<Coupon> lookup(Ports ports, ReadContext context, PortKey key) {
        return loyalty(ports).lookupCoupon(context, key);
    }

    @Override
    public Optional<Coupon> readBack(Ports ports, ReadContext context, String id) {
        return loyalty(ports).coupon(context, CouponId.of(id));
    }

    @Override
    public String identity(Coupon coupon) {
        return coupon.id().value();
    }

    /** A draft is not on the ticket yet: its code is worth nothing before it is activated. */
    @Override
    public Optional<DocumentFacts> recorded(Coupon coupon) {
        return coupon.state() == CouponState.DRAFT ? Optional.empty() : Optional.of(CouponDocuments.facts(coupon));
    }
}
