/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.messaging.MessageState;
import java.util.List;

/**
 * A coupon was handed to the messaging back end (CPN-3).
 *
 * @param coupon the coupon
 * @param recipients how many addresses it was for, each counted once
 * @param state whether it was delivered on, or queued for that
 * @param rejected those of the addresses that the back end would not take
 */
public record SentCoupon(CouponId coupon, int recipients, MessageState state, List<EmailAddress> rejected) {

    /**
     * Copies the list.
     *
     * @param coupon the coupon
     * @param recipients how many addresses it was for
     * @param state whether it was delivered on, or queued for that
     * @param rejected those that the back end would not take
     */
    public SentCoupon {
        rejected = List.copyOf(rejected);
    }
}
