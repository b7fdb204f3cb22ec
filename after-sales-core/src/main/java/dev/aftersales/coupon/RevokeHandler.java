/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.CommandHandler;
import dev.aftersales.action.Decision;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Inquiry;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.access.AccessRequest;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.ticket.TicketGate;
import org.jspecify.annotations.Nullable;

/** Revokes coupons (CPN-6). */
final class RevokeHandler implements CommandHandler<RevokeCoupon, RevokedCoupon> {

    @Override
    public String name() {
        return "coupon.revoke";
    }

    @Override
    public Class<RevokeCoupon> type() {
        return RevokeCoupon.class;
    }

    @Override
    public AfterSalesService service() {
        return AfterSalesService.COUPON;
    }

    @Override
    public @Nullable TicketRef ticket(RevokeCoupon command) {
        return command.ticket();
    }

    @Override
    public AccessRequest access(RevokeCoupon command) {
        return CouponAccess.to(command);
    }

    @Override
    public Decision decide(RevokeCoupon command, Inquiry inquiry) {
        TicketGate gate = TicketGate.check(inquiry, command.ticket(), AfterSalesService.COUPON);
        if (gate.standing().isEmpty()) {
            return Decision.refused(gate.refusals());
        }
        KnownCoupon known = KnownCoupon.read(command.ticket(), command.coupon(), inquiry);
        return RevokeDecision.decide(command, known, LoyaltyReads.port(inquiry).capabilities());
    }

    @Override
    public RevokedCoupon result(RevokeCoupon command, EarlierSteps steps) {
        return new RevokedCoupon(steps.document(0, Coupon.class));
    }
}
