/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.command.Refusal;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import java.util.List;
import java.util.Optional;

/**
 * What is shown before a coupon is sent (CPN-3). Immutable.
 *
 * @param ticket the ticket
 * @param couponId the coupon
 * @param coupon the coupon as it stands; empty when it cannot be read
 * @param recipients the addresses of the ticket's followers, whom it goes to in any case
 * @param withoutAddress the followers it does not reach, because nobody has an address of theirs
 * @param refusals why it cannot be sent, whatever recipients are added; empty when it can
 */
public record SendForm(
        TicketRef ticket,
        CouponId couponId,
        Optional<Coupon> coupon,
        List<Recipient> recipients,
        List<FollowerId> withoutAddress,
        List<Refusal> refusals) {

    /**
     * Copies the lists.
     *
     * @param ticket the ticket
     * @param couponId the coupon
     * @param coupon the coupon as it stands
     * @param recipients the addresses of the ticket's followers
     * @param withoutAddress the followers it does not reach
     * @param refusals why it cannot be sent
     */
    public SendForm {
        recipients = List.copyOf(recipients);
        withoutAddress = List.copyOf(withoutAddress);
        refusals = List.copyOf(refusals);
    }

    static SendForm refused(TicketRef ticket, CouponId coupon, List<Refusal> refusals) {
        return new SendForm(ticket, coupon, Optional.empty(), List.of(), List.of(), refusals);
    }

    /**
     * Sends the coupon to the followers, and to whoever is added to the builder.
     *
     * @return a builder with ticket and coupon filled in
     */
    public SendCouponBuilder send() {
        return SendCoupon.builder().ticket(ticket).coupon(couponId);
    }
}
