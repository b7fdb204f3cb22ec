/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.erp.loyalty;

import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.ProgramId;
import java.util.List;

/**
 * What people do with coupons in the back end itself, past the port and without port keys.
 *
 * <p>What the ledger does not allow is refused as over the port, with {@link dev.aftersales.spi.PortRefused}.
 */
public interface LoyaltyByHand {

    /**
     * The coupons of this tenant.
     *
     * @return the ledger
     */
    CouponBook coupons();

    /**
     * Begins to describe a coupon program, entered at once and again with each detail.
     *
     * @param id its reference
     * @param name its name
     * @return the program, for its rewards, channel and customers
     */
    default ProgramSeed program(String id, String name) {
        return new ProgramSeed(coupons(), id, name);
    }

    /**
     * A coupon as it stands.
     *
     * @param id the coupon
     * @return the coupon
     */
    default Coupon coupon(CouponId id) {
        return coupons().require(id);
    }

    /**
     * The coupons of a program.
     *
     * @param program the program
     * @return all of them, drafts and revoked ones included
     */
    default List<Coupon> couponsOf(ProgramId program) {
        return coupons().of(program);
    }

    /**
     * Redeems a coupon.
     *
     * @param id a valid coupon
     * @return the coupon then
     */
    default Coupon useCoupon(CouponId id) {
        return coupons().use(id);
    }

    /**
     * Takes an unused coupon back.
     *
     * @param id the coupon
     * @return the coupon then
     */
    default Coupon revokeCoupon(CouponId id) {
        return coupons().revoke(id, null);
    }
}
