/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.Decision;
import dev.aftersales.action.EarlierSteps;
import dev.aftersales.action.Inquiry;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.messaging.MessageReceipt;
import dev.aftersales.store.Ticket;
import dev.aftersales.ticket.TicketGate;
import dev.aftersales.ticket.TicketHandler;
import java.util.function.Predicate;

/** Sends coupons (CPN-3). */
final class SendHandler extends TicketHandler<SendCoupon, SentCoupon> {

    private final Predicate<EmailAddress> deliverable;

    SendHandler(Predicate<EmailAddress> deliverable) {
        super("coupon.send", SendCoupon.class, AfterSalesService.COUPON);
        this.deliverable = deliverable;
    }

    @Override
    public Decision decide(SendCoupon command, Inquiry inquiry) {
        return TicketGate.check(inquiry, command.ticket(), service())
                .decide(standing -> send(command, standing.ticket(), inquiry));
    }

    private Decision send(SendCoupon command, Ticket ticket, Inquiry inquiry) {
        Followers followers = Followers.of(ticket, inquiry);
        return SendDecision.decide(command, facts(ticket, command.coupon(), followers, inquiry));
    }

    SendFacts facts(Ticket ticket, CouponId coupon, Followers followers, Inquiry inquiry) {
        return new SendFacts(
                KnownCoupon.read(ticket.ref(), coupon, inquiry),
                followers.recipients(),
                deliverable,
                inquiry.ports().messaging().isPresent(),
                inquiry.actor().locale(),
                inquiry.today());
    }

    @Override
    public SentCoupon result(SendCoupon command, EarlierSteps steps) {
        MessageReceipt receipt = steps.document(0, MessageReceipt.class);
        int recipients = steps.request(0, CouponMessage.class).message().to().size();
        return new SentCoupon(command.coupon(), recipients, receipt.state(), receipt.rejected());
    }
}
