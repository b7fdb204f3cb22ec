/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wrong with a coupon that a port returned (EXE-6), in words that quote no code. Pure.
 *
 * <p>A valid coupon may be used, expired or revoked by the time it is looked up; that is no fault of the answer.
 */
final class CouponCheck {

    private CouponCheck() {}

    /** Whether it is the coupon that was ordered. */
    static Optional<String> ordered(CouponOrder order, Coupon coupon) {
        return incomplete(coupon)
                .or(() -> first(List.of(
                        program(order, coupon),
                        code(order, coupon),
                        owner(order, coupon),
                        expiry(order, coupon),
                        uses(coupon),
                        state(order, coupon))));
    }

    /** Whether it is the coupon that was asked for by id. */
    static Optional<String> identified(CouponId asked, Coupon coupon) {
        return incomplete(coupon)
                .or(() -> wrong(!coupon.id().equals(asked), "coupon " + coupon.id() + " instead of " + asked));
    }

    private static Optional<String> incomplete(Coupon coupon) {
        return first(List.of(
                wrong(coupon.id() == null || coupon.id().value().isBlank(), "a coupon without id"),
                wrong(coupon.code() == null || coupon.code().value().isBlank(), "a coupon without code"),
                wrong(codeInId(coupon), "a coupon whose id is its code"),
                wrong(coupon.program() == null, "a coupon without program"),
                wrong(coupon.state() == null, "a coupon without state")));
    }

    /** Ids reach logs and events (CPN-7). */
    private static boolean codeInId(Coupon coupon) {
        return coupon.id() != null
                && coupon.code() != null
                && coupon.id().value().equals(coupon.code().value());
    }

    private static Optional<String> program(CouponOrder order, Coupon coupon) {
        return wrong(
                !coupon.program().equals(order.request().program()),
                "a coupon of program " + coupon.program() + " instead of "
                        + order.request().program());
    }

    private static Optional<String> code(CouponOrder order, Coupon coupon) {
        CouponCode asked = order.request().code();
        return wrong(asked != null && !asked.equals(coupon.code()), "another code than the one it was given");
    }

    private static Optional<String> owner(CouponOrder order, Coupon coupon) {
        CustomerId bound = coupon.customer();
        if (bound == null) {
            return wrong(order.request().customer() != null, "a coupon that is not bound to customer " + order.owner());
        }
        return wrong(!bound.equals(order.owner()), "a coupon of customer " + bound + " instead of " + order.owner());
    }

    private static Optional<String> expiry(CouponOrder order, Coupon coupon) {
        return wrong(
                order.expiryPerCoupon() && !Objects.equals(order.request().expires(), coupon.expires()),
                "a coupon that expires " + coupon.expires() + " instead of "
                        + order.request().expires());
    }

    private static Optional<String> uses(Coupon coupon) {
        Integer left = coupon.usesLeft();
        return wrong(left != null && (left < 0 || left > 1), "a coupon with " + left + " uses left");
    }

    private static Optional<String> state(CouponOrder order, Coupon coupon) {
        boolean draft = coupon.state() == CouponState.DRAFT;
        return wrong(draft != order.request().inert(), "a coupon in state " + coupon.state());
    }

    private static Optional<String> wrong(boolean wrong, String what) {
        return wrong ? Optional.of(what) : Optional.empty();
    }

    private static Optional<String> first(List<Optional<String>> findings) {
        return findings.stream().flatMap(Optional::stream).findFirst();
    }
}
