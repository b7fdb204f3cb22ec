/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.command.constraint.WellFormed;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.CouponId;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Takes an unused coupon back, where the back end can (CPN-6).
 *
 * @param ticket the ticket
 * @param coupon a coupon generated from the ticket
 */
@Value.Builder
public record RevokeCoupon(
        @NotNull @WellFormed TicketRef ticket,
        @NotNull @WellFormed CouponId coupon) implements CouponCommand<RevokedCoupon> {

    /**
     * An empty builder.
     *
     * @return a builder; what is left out is refused by name when the command is executed
     */
    public static RevokeCouponBuilder builder() {
        return new RevokeCouponBuilder();
    }
}
