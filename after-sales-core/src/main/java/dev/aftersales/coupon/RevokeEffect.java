/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.EarlierSteps;
import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.LoyaltyEffect;
import dev.aftersales.spi.ports.Ports;
import java.util.Optional;

/** Takes a coupon back. */
final class RevokeEffect extends CouponEffect<CouponRequest> {

    RevokeEffect() {
        super(LoyaltyEffect.REVOKE, CouponRequest.class);
    }

    @Override
    public String name() {
        return "loyalty.revoke";
    }

    @Override
    public Answer<Coupon> call(Ports ports, Call call, CouponRequest request, EarlierSteps earlier) {
        return loyalty(ports).revoke(call, request);
    }

    @Override
    public Optional<String> violation(CouponRequest request, Coupon coupon, EarlierSteps earlier) {
        return CouponCheck.identified(request.id(), coupon)
                .or(() -> coupon.state() == CouponState.REVOKED
                        ? Optional.empty()
                        : Optional.of("a coupon in state " + coupon.state()));
    }
}
