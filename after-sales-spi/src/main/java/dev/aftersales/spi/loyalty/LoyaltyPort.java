/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.spi.loyalty;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.EffectPort;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The loyalty back end: coupon programs and coupons.
 *
 * <p>Called from many threads at once, never inside a database transaction of the library unless it joins it ({@link
 * #joinsCallerTransaction}). How effects fail is said at {@link dev.aftersales.spi.PortException}.
 */
public interface LoyaltyPort extends EffectPort {

    /**
     * What this back end can do. Constant for the life of the port.
     *
     * @return the capabilities
     */
    Set<LoyaltyCapability> capabilities();

    /**
     * What this back end promises of an effect. Constant for the life of the port.
     *
     * @param effect the effect
     * @return the guarantee
     */
    EffectGuarantee guarantee(LoyaltyEffect effect);

    /**
     * The programs that can issue to a customer, of every channel.
     *
     * @param context who reads
     * @param customer the customer
     * @return the programs
     */
    List<Program> programs(ReadContext context, CustomerId customer);

    /**
     * A coupon by id, in any state.
     *
     * @param context who reads
     * @param id the coupon
     * @return the coupon, or empty when there is none
     */
    Optional<Coupon> coupon(ReadContext context, CouponId id);

    /**
     * Issues a coupon.
     *
     * @param call the attempt
     * @param request what to issue
     * @return the coupon
     */
    Answer<Coupon> issue(Call call, IssueRequest request);

    /**
     * Makes an inert coupon valid; only where effects are STAGED. A valid one is answered as it stands.
     *
     * @param call the attempt
     * @param request which one
     * @return the coupon
     */
    default Answer<Coupon> activate(Call call, CouponRequest request) {
        throw PortRefused.unsupported("STAGED");
    }

    /**
     * Takes an unused coupon back; needs {@link LoyaltyCapability#REVOKE}.
     *
     * @param call the attempt
     * @param request which one
     * @return the revoked coupon
     */
    Answer<Coupon> revoke(Call call, CouponRequest request);

    /**
     * The coupons that an effect with this key issued or changed.
     *
     * @param context who asks
     * @param key the key of an issue, activate or revoke
     * @return what the back end knows of the key
     */
    Lookup<Coupon> lookupCoupon(ReadContext context, PortKey key);
}
