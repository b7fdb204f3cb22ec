/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.Decision;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Inquiry;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.ticket.TicketGate;
import dev.aftersales.ticket.TicketHandler;

/** Revokes coupons (CPN-6). */
final class RevokeHandler extends TicketHandler<RevokeCoupon, RevokedCoupon> {

    RevokeHandler() {
        super("coupon.revoke", RevokeCoupon.class, AfterSalesService.COUPON);
    }

    @Override
    public Decision decide(RevokeCoupon command, Inquiry inquiry) {
        return TicketGate.check(inquiry, command.ticket(), service()).decide(standing -> revoke(command, inquiry));
    }

    private static Decision revoke(RevokeCoupon command, Inquiry inquiry) {
        KnownCoupon known = KnownCoupon.read(command.ticket(), command.coupon(), inquiry);
        return RevokeDecision.decide(command, known, LoyaltyReads.port(inquiry).capabilities());
    }

    @Override
    public RevokedCoupon result(RevokeCoupon command, EarlierSteps steps) {
        return new RevokedCoupon(steps.document(0, Coupon.class));
    }
}
