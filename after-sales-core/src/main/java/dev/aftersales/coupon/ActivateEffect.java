/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.EarlierSteps;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.LoyaltyEffect;
import dev.aftersales.spi.ports.Ports;
import java.util.Optional;

/** Makes the draft of the step before valid; the order says what it must then be. */
final class ActivateEffect extends CouponEffect<CouponOrder> {

    ActivateEffect() {
        super(LoyaltyEffect.ACTIVATE, CouponOrder.class);
    }

    @Override
    public String name() {
        return "loyalty.activate";
    }

    @Override
    public Answer<Coupon> call(Ports ports, Call call, CouponOrder order, EarlierSteps earlier) {
        return loyalty(ports).activate(call, new CouponRequest(draft(earlier)));
    }

    @Override
    public Optional<String> violation(CouponOrder order, Coupon coupon, EarlierSteps earlier) {
        return CouponCheck.identified(draft(earlier), coupon).or(() -> CouponCheck.ordered(order, coupon));
    }

    @Override
    public Object shown(CouponOrder order) {
        return order.withoutCode();
    }

    private static CouponId draft(EarlierSteps earlier) {
        return earlier.document(0, Coupon.class).id();
    }
}
