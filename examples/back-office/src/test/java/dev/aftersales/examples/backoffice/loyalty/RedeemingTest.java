/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.backoffice.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.ProductId;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RedeemingTest extends CouponScene {

    private Coupon redeemed(Coupon coupon, Purchase purchase) {
        return office.byHand().loyalty().redeem(coupon.code(), purchase);
    }

    private Purchase purchase(Money total, ProductId... products) {
        return new Purchase(customer, Channel.SALES, total, Set.of(products));
    }

    @Test
    @DisplayName("a coupon is used once")
    void once() {
        Coupon coupon = issued(tenPercent());

        assertThat(redeemed(coupon, purchase(FIFTY)).state()).isEqualTo(CouponState.USED);
        assertRefused(() -> redeemed(coupon, purchase(FIFTY)));
    }

    @Test
    @DisplayName("a purchase must reach the least amount, in its currency")
    void minimum() {
        Coupon coupon = issued(tenPercent().under(Conditions.none().spending(FIFTY)));

        assertRefused(() -> redeemed(coupon, purchase(Money.parse("EUR 49.99"))));
        assertRefused(() -> redeemed(coupon, purchase(Money.parse("RON 500.00"))));
        assertThat(redeemed(coupon, purchase(FIFTY)).usesLeft()).isZero();
    }

    @Test
    @DisplayName("a purchase must have the product that the program asks for")
    void product() {
        Coupon coupon = issued(tenPercent().under(Conditions.none().buying(machine)));

        assertRefused(() -> redeemed(coupon, purchase(FIFTY)));
        assertThat(redeemed(coupon, purchase(FIFTY, machine)).state()).isEqualTo(CouponState.USED);
    }

    @Test
    @DisplayName("a coupon of one channel is not taken on the other")
    void channel() {
        Coupon coupon = issued(tenPercent().on(Channel.WEBSITE));

        assertRefused(() -> redeemed(coupon, purchase(FIFTY)));
    }

    @Test
    @DisplayName("a coupon of one customer is not taken from another")
    void bound() {
        Coupon coupon = issued(IssueRequest.builder()
                .program(program(tenPercent()))
                .customer(office.byHand().directory().addCustomer("Somebody else"))
                .inert(false)
                .build());

        assertRefused(() -> redeemed(coupon, purchase(FIFTY)));
    }

    @Test
    @DisplayName("CPN-5: the expiry date is the last valid day")
    void expiry() {
        LocalDate lastDay = LocalDate.now(clock).plusDays(1);
        IssueRequest request = IssueRequest.builder()
                .program(program(tenPercent()))
                .expires(lastDay)
                .inert(false)
                .build();
        Coupon one = issued(request);
        Coupon other = issued(request);

        clock.advance(Duration.ofDays(1));
        assertThat(redeemed(one, purchase(FIFTY)).state()).isEqualTo(CouponState.USED);
        clock.advance(Duration.ofDays(1));
        assertRefused(() -> redeemed(other, purchase(FIFTY)));
        assertThat(office.loyalty()
                        .coupon(reading(Locale.ENGLISH), other.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(CouponState.EXPIRED);
    }
}
