/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.Inquiry;
import dev.aftersales.action.ReadFailed;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.spi.ports.PortKind;
import java.util.List;
import java.util.Optional;

/** Reads the loyalty back end and trusts none of it (EXE-6). */
final class LoyaltyReads {

    private LoyaltyReads() {}

    static LoyaltyPort port(Inquiry inquiry) {
        return inquiry.ports().loyalty().orElseThrow(() -> ReadFailed.missing(PortKind.LOYALTY));
    }

    /** Every program that can issue to the customer, of every kind and channel. */
    static List<Program> programs(CustomerId customer, Inquiry inquiry) {
        LoyaltyPort port = port(inquiry);
        List<Program> programs = inquiry.read(PortKind.LOYALTY, context -> port.programs(context, customer));
        for (Program program : programs) {
            if (program == null || program.id() == null || program.kind() == null || program.name() == null) {
                throw ReadFailed.violation(PortKind.LOYALTY, "an incomplete program");
            }
        }
        return programs;
    }

    /** A coupon as it stands now; empty when the back end does not know it. */
    static Optional<Coupon> coupon(CouponId id, Inquiry inquiry) {
        LoyaltyPort port = port(inquiry);
        Optional<Coupon> coupon = inquiry.read(PortKind.LOYALTY, context -> port.coupon(context, id));
        coupon.flatMap(found -> CouponCheck.identified(id, found)).ifPresent(wrong -> {
            throw ReadFailed.violation(PortKind.LOYALTY, wrong);
        });
        return coupon;
    }
}
