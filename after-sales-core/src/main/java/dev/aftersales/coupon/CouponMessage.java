/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.messaging.MessageRequest;
import java.util.HashMap;
import java.util.Map;

/**
 * A message about a coupon.
 *
 * @param coupon the coupon, which must still be valid when the message leaves
 * @param message what to send, and to whom
 */
record CouponMessage(CouponId coupon, MessageRequest message) {

    /** The argument of the template that holds the code. */
    static final String CODE = "code";

    /** The message with a mask for a code (CPN-7). */
    MessageRequest masked() {
        Map<String, String> arguments = new HashMap<>(message.arguments());
        arguments.computeIfPresent(CODE, (name, code) -> CouponCode.of(code).masked());
        return MessageRequest.builder().from(message).arguments(arguments).build();
    }
}
