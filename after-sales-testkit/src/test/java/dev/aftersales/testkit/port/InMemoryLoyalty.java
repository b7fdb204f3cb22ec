/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.testkit.SettableClock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The coupons of the in-memory back end. */
public final class InMemoryLoyalty extends InMemoryBackEnd<LoyaltyPort> implements LoyaltyBackEnd {

    private InMemoryLoyalty(InMemoryErp erp, Function<InMemoryErp, LoyaltyPort> port) {
        super(erp, port);
    }

    /** A back end whose clock is set, so that no test waits for time to pass. */
    public static InMemoryLoyalty over(InMemoryErpBuilder erp, Function<InMemoryErp, LoyaltyPort> port) {
        return new InMemoryLoyalty(erp.clock(SettableClock.at(NOW)).build(), port);
    }

    @Override
    public ProgramId program(CustomerId customer) {
        String id = unique();
        erp.program(id, "Ten off").discount("10 EUR off");
        return ProgramId.of(id);
    }

    @Override
    public Optional<ProgramId> programOnlyFor(CustomerId customer) {
        String id = unique();
        erp.program(id, "Ten off for one").discount("10 EUR off").onlyFor(customer.value());
        return Optional.of(ProgramId.of(id));
    }

    @Override
    public List<Coupon> coupons(ProgramId program) {
        return erp.couponsOf(program).stream()
                .filter(coupon -> coupon.state() != CouponState.REVOKED)
                .toList();
    }

    @Override
    public void use(CouponId coupon) {
        erp.useCoupon(coupon);
    }
}
