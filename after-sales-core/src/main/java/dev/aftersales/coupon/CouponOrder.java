/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.loyalty.IssueRequest;

/**
 * What is asked of the back end, with what must hold of the coupon it makes.
 *
 * @param request what to issue
 * @param owner the only customer the coupon may be bound to
 * @param expiryPerCoupon whether the expiry asked for is the coupon's own, rather than left to the program
 */
record CouponOrder(IssueRequest request, CustomerId owner, boolean expiryPerCoupon) {

    /** What may be shown of it before it is stored: everything but the code. */
    IssueRequest withoutCode() {
        return IssueRequest.builder().from(request).code(null).build();
    }

    /** The same coupon, inert or valid. */
    CouponOrder inert(boolean inert) {
        IssueRequest other = IssueRequest.builder().from(request).inert(inert).build();
        return new CouponOrder(other, owner, expiryPerCoupon);
    }
}
