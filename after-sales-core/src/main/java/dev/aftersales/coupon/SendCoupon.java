/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.CouponId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.immutables.value.Value;

/**
 * Sends a coupon's code by e-mail to every follower of the ticket and to the additional recipients, in the actor's language
 * (CPN-3).
 *
 * @param ticket the ticket
 * @param coupon a coupon generated from the ticket
 * @param additionalRecipients whom else to send it to, at most 100; an address that also follows gets it once
 */
@Value.Builder
public record SendCoupon(
        @NotNull @WellFormed TicketRef ticket,
        @NotNull @WellFormed CouponId coupon,
        @Size(max = 100) List<@NotNull EmailAddress> additionalRecipients)
        implements CouponCommand<SentCoupon> {

    /**
     * Copies the list; none at all is an empty one.
     *
     * @param ticket the ticket
     * @param coupon a coupon generated from the ticket
     * @param additionalRecipients whom else to send it to
     */
    public SendCoupon {
        additionalRecipients = additionalRecipients == null
                ? List.of()
                : Collections.unmodifiableList(new ArrayList<>(additionalRecipients));
    }

    /**
     * An empty builder.
     *
     * @return a builder; what is left out is refused by name when the command is executed
     */
    public static SendCouponBuilder builder() {
        return new SendCouponBuilder();
    }
}
