/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.Codec;
import dev.aftersales.action.Decision;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Inquiry;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.LoyaltyEffect;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.store.Action;
import dev.aftersales.ticket.Standing;
import dev.aftersales.ticket.TicketCustomer;
import dev.aftersales.ticket.TicketGate;
import dev.aftersales.ticket.TicketHandler;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Generates coupons (CPN-2). */
final class GenerateHandler extends TicketHandler<GenerateCoupon, GeneratedCoupon> {

    private final Set<Channel> channels;
    private final CouponCodes codes;

    GenerateHandler(Set<Channel> channels, CouponCodes codes) {
        super("coupon.generate", GenerateCoupon.class, AfterSalesService.COUPON);
        this.channels = channels;
        this.codes = codes;
    }

    @Override
    public Decision decide(GenerateCoupon command, Inquiry inquiry) {
        return TicketGate.check(inquiry, command.ticket(), service())
                .decide(standing -> IssueDecision.decide(command, facts(standing, inquiry)));
    }

    private IssueFacts facts(Standing standing, Inquiry inquiry) {
        TicketCustomer customer = TicketCustomer.of(standing.ticket(), inquiry);
        LoyaltyPort port = LoyaltyReads.port(inquiry);
        return new IssueFacts(
                customer,
                new Programs(
                        customer.entity()
                                .map(entity -> LoyaltyReads.programs(entity, inquiry))
                                .orElseGet(List::of),
                        channels),
                port.capabilities(),
                port.guarantee(LoyaltyEffect.ISSUE).strength() == EffectStrength.STAGED,
                code(port, inquiry),
                inquiry.today());
    }

    /** A fresh code, or that of the action which is decided again. */
    private Optional<CouponCode> code(LoyaltyPort port, Inquiry inquiry) {
        if (!port.capabilities().contains(LoyaltyCapability.ACCEPTS_CODE)) {
            return Optional.empty();
        }
        Optional<CouponCode> drawn = inquiry.decidedAgain().flatMap(action -> drawn(action, inquiry.codec()));
        return drawn.isPresent() ? drawn : Optional.of(codes.draw());
    }

    private static Optional<CouponCode> drawn(Action action, Codec codec) {
        String order = action.steps().get(0).request();
        return Optional.ofNullable(
                codec.read(order, CouponOrder.class).request().code());
    }

    @Override
    public GeneratedCoupon result(GenerateCoupon command, EarlierSteps steps) {
        return new GeneratedCoupon(steps.document(steps.size() - 1, Coupon.class));
    }
}
