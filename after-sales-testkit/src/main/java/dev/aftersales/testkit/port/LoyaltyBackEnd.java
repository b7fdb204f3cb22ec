/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.ProgramId;
import java.util.List;
import java.util.Optional;

/** What the kit must be able to do in a back end with coupons, by other means than the port. */
public interface LoyaltyBackEnd extends BackEndUnderTest<LoyaltyPort> {

    /**
     * Creates a customer.
     *
     * @return a customer nobody else has
     */
    CustomerId customer();

    /**
     * Creates a program that issues coupons.
     *
     * @param customer somebody it can issue to
     * @return a program without coupons
     */
    ProgramId program(CustomerId customer);

    /**
     * Creates a program that issues coupons to one customer alone.
     *
     * @param customer the one
     * @return a program without coupons; empty where programs are for everybody, as unless overridden
     */
    default Optional<ProgramId> programOnlyFor(CustomerId customer) {
        return Optional.empty();
    }

    /**
     * Reads all coupons of a program, drafts included, revoked ones left out.
     *
     * @param program the program
     * @return the coupons as the back end has them
     */
    List<Coupon> coupons(ProgramId program);

    /**
     * Uses a coupon up, as a customer does.
     *
     * @param coupon a valid coupon
     */
    void use(CouponId coupon);
}
