/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.Program;

/**
 * A program that can issue a coupon from a ticket.
 *
 * @param ticket the ticket
 * @param program the program, with what its coupons are good for
 * @param expiryCanBeChosen whether the coupon can be given an expiry date of its own
 */
public record ProgramChoice(TicketRef ticket, Program program, boolean expiryCanBeChosen) {

    /**
     * Generates a coupon of the program that never expires unless the builder is given a date.
     *
     * @return a builder with ticket and program filled in
     */
    public GenerateCouponBuilder generate() {
        return GenerateCoupon.builder().ticket(ticket).program(program.id());
    }
}
