/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import java.util.Set;

/** What a loyalty port may get wrong, with the rules of the kit that must say so. */
enum LoyaltyDefect implements Defect {
    FINDS_NO_COUPON(
            Lapses.instead("coupon", question -> java.util.Optional.empty()),
            "LOY-3",
            "LOY-6",
            "LOY-7",
            "LOY-8",
            "LOY-9",
            "LOY-10"),
    ANSWERS_A_CODE_OF_ITS_OWN(
            Lapses.answered(
                    Coupon.class,
                    coupon -> Coupon.builder()
                            .from(coupon)
                            .code(CouponCode.of("SPRING"))
                            .build()),
            "LOY-3",
            "LOY-5");

    private final Answering answering;
    private final Set<String> breaks;

    LoyaltyDefect(Answering answering, String... breaks) {
        this.answering = answering;
        this.breaks = Set.of(breaks);
    }

    Answering answering() {
        return answering;
    }

    @Override
    public Set<String> breaks() {
        return breaks;
    }
}
