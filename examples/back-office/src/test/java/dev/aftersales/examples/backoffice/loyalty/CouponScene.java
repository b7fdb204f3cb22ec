/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.loyalty;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.databases.Vendor;
import dev.aftersales.examples.backoffice.OfficeScene;
import dev.aftersales.examples.backoffice.directory.Tracking;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.UnitOfMeasure;
import dev.aftersales.spi.directory.ProductKind;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.ProgramId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;

/** A shop that gives coupons for espresso machines. */
abstract class CouponScene extends OfficeScene {

    static final Money FIFTY = Money.parse("EUR 50.00");

    final CustomerId customer = office.byHand().directory().addCustomer("Hotel Mirador");
    final ProductId machine = office.byHand()
            .directory()
            .addProduct("Espresso machine", ProductKind.GOODS, UnitOfMeasure.of("pcs"), Tracking.NONE);

    CouponScene() {
        super(Vendor.H2);
    }

    final ProgramId program(NewProgram program) {
        return office.byHand().loyalty().addProgram(program);
    }

    static NewProgram tenPercent() {
        return NewProgram.coupons("Ten percent", Benefit.percent("10"));
    }

    final Coupon issued(IssueRequest request) {
        return done(office.loyalty().issue(call(), request));
    }

    final Coupon issued(NewProgram program) {
        return issued(
                IssueRequest.builder().program(program(program)).inert(false).build());
    }

    static void assertRefused(ThrowingCallable request) {
        assertThatThrownBy(request).isInstanceOf(PortRefused.class);
    }
}
