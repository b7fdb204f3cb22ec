/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.conformance;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.testkit.port.LoyaltyBackEnd;
import dev.aftersales.tryton.LiveErp;
import dev.aftersales.tryton.TrytonErp;
import java.util.List;
import java.util.Map;

/** Promotions and their coupons. */
final class TrytonCoupons extends TrytonBackEnd<LoyaltyPort> implements LoyaltyBackEnd {

    TrytonCoupons(Shop shop) {
        super(shop);
    }

    private static LoyaltyPort port(TrytonErp erp) {
        return erp.asPorts().loyalty().orElseThrow();
    }

    @Override
    public LoyaltyPort connect() {
        return port(shop().connect());
    }

    @Override
    public CustomerId customer() {
        return CustomerId.of(String.valueOf(shop().customer()));
    }

    @Override
    public ProgramId program(CustomerId customer) {
        long promotion = clerk().create(
                        "sale.promotion",
                        Map.of(
                                "name", Shop.unique("Promotion"),
                                "company", shop().erp().company(),
                                "formula", "0.9 * unit_price",
                                "coupons",
                                        Encoded.create(List.of(Map.of("name", "printed ones", "number_of_use", 1)))));
        return ProgramId.of(String.valueOf(promotion));
    }

    @Override
    public List<Coupon> coupons(ProgramId program) {
        List<?> conditions = List.of(List.of("promotion", "=", number(program)));
        return clerk().find("sale.promotion.coupon", conditions, "name").stream()
                .map(row -> CouponId.of(row.path("id").asText()))
                .flatMap(id -> port(shop().direct()).coupon(LiveErp.reading(), id).stream())
                .filter(coupon -> coupon.state() != CouponState.REVOKED)
                .toList();
    }

    /** A sale takes it. */
    @Override
    public void use(CouponId coupon) {
        List<?> conditions = List.of(List.of("coupon", "=", number(coupon)));
        long code = clerk().find("sale.promotion.coupon.number", conditions, "number")
                .get(0)
                .path("id")
                .asLong();
        clerk().create(
                        "sale.sale",
                        Map.of(
                                "company", shop().erp().company(),
                                "party", shop().customer(),
                                "currency", shop().number("currency.currency", "code", "EUR"),
                                "coupons", Encoded.add(List.of(code))));
    }
}
