/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.loyalty;

import dev.aftersales.examples.backoffice.BackOffice;
import dev.aftersales.examples.backoffice.OfficeServer;
import dev.aftersales.examples.backoffice.OfficeUnderTest;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.testkit.port.LoyaltyBackEnd;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the kit must be able to do with programs and coupons. */
final class LoyaltyUnderTest extends OfficeUnderTest<LoyaltyPort> implements LoyaltyBackEnd {

    LoyaltyUnderTest(OfficeServer server) {
        super(server, BackOffice::loyalty);
    }

    @Override
    public CustomerId customer() {
        return office.byHand().directory().addCustomer("Talleres Ebro, S.L.");
    }

    @Override
    public ProgramId program(CustomerId customer) {
        return office.byHand().loyalty().addProgram(tenPercent());
    }

    @Override
    public Optional<ProgramId> programOnlyFor(CustomerId customer) {
        NewProgram program = tenPercent().under(Conditions.none().onlyFor(customer));
        return Optional.of(office.byHand().loyalty().addProgram(program));
    }

    private static NewProgram tenPercent() {
        return NewProgram.coupons("Ten percent off", Benefit.percent("10"));
    }

    @Override
    public List<Coupon> coupons(ProgramId program) {
        return office.byHand().loyalty().coupons(program, Locale.ENGLISH);
    }

    @Override
    public void use(CouponId coupon) {
        office.byHand().loyalty().use(coupon);
    }
}
