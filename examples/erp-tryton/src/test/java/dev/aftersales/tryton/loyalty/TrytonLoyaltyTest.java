/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.loyalty;

import static dev.aftersales.tryton.LiveErp.call;
import static dev.aftersales.tryton.LiveErp.key;
import static dev.aftersales.tryton.LiveErp.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.tryton.LiveErp;
import dev.aftersales.tryton.WithErp;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.Search;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithErp
class TrytonLoyaltyTest {

    private final LiveErp erp = new LiveErp();
    private final LoyaltyPort port = erp.ports().asPorts().loyalty().orElseThrow();
    private final ProgramId goodwill = ProgramId.of(erp.seeded("promotions/goodwill"));

    private IssueRequest request(@Nullable LocalDate expires) {
        return IssueRequest.builder()
                .program(goodwill)
                .expires(expires)
                .code(CouponCode.of("CODE-" + key()))
                .inert(false)
                .build();
    }

    private static Coupon done(Answer<Coupon> answer) {
        return ((Answer.Done<Coupon>) answer).document();
    }

    @Test
    @DisplayName("CPN-1: promotions for holders of coupons; neither those for everyone nor copies made for one coupon")
    void programs() {
        CustomerId customer = CustomerId.of(erp.seeded("customer"));
        List<Program> before = port.programs(reading(), customer);
        done(port.issue(call(key()), request(LiveErp.today().plusDays(3))));
        assertThat(port.programs(reading(), customer))
                .isEqualTo(before)
                .extracting(Program::id)
                .contains(goodwill, ProgramId.of(erp.seeded("promotions/summer")))
                .doesNotContain(ProgramId.of(erp.seeded("promotions/everyone")));
    }

    @Test
    @DisplayName("CPN-5: with an end of its own or none, for one use, once for a key")
    void issues() {
        for (LocalDate end : new @Nullable LocalDate[] {null, LiveErp.today().plusDays(30)}) {
            PortKey key = key();
            IssueRequest request = request(end);
            Coupon coupon = done(port.issue(call(key), request));
            assertThat(coupon.code()).isEqualTo(request.code());
            assertThat(coupon.expires()).isEqualTo(end);
            assertThat(coupon.program()).isEqualTo(goodwill);
            assertThat(coupon.usesLeft()).isEqualTo(1);
            assertThat(coupon.state()).isEqualTo(CouponState.ISSUED);
            assertThat(done(port.issue(call(key), request))).isEqualTo(coupon);
            assertThat(port.lookupCoupon(reading(), key)).isEqualTo(Lookup.of(List.of(coupon)));
        }
    }

    @Test
    @DisplayName("CPN-6: taken back, once; a used one is not")
    void revokes() {
        Coupon coupon = done(port.issue(call(key()), request(null)));
        PortKey key = key();
        Coupon revoked = done(port.revoke(call(key), new CouponRequest(coupon.id())));
        assertThat(revoked.state()).isEqualTo(CouponState.REVOKED);
        assertThat(revoked.code()).isEqualTo(coupon.code());
        assertThat(done(port.revoke(call(key), new CouponRequest(coupon.id())))).isEqualTo(revoked);
        assertThat(port.lookupCoupon(reading(), key)).isEqualTo(Lookup.of(List.of(revoked)));
        Coupon used = done(port.issue(call(key()), request(null)));
        use(used);
        assertThat(port.coupon(reading(), used.id()).orElseThrow().state()).isEqualTo(CouponState.USED);
        assertThatThrownBy(() -> port.revoke(call(key()), new CouponRequest(used.id())))
                .isInstanceOf(PortRefused.class);
    }

    private void use(Coupon coupon) {
        Conversation hand = erp.byHand();
        long number = hand.search(Search.of("sale.promotion.coupon.number", List.of("number"))
                        .where("number", "=", coupon.code().value()))
                .get(0)
                .id();
        hand.create(
                "sale.sale",
                Map.of(
                        "company", erp.company(),
                        "party", Long.valueOf(erp.seeded("customer")),
                        "currency", 1,
                        "coupons", List.of(List.of("add", List.of(number)))));
    }

    @Test
    @DisplayName("CPN-7: a code that is taken is refused without being quoted")
    void discreet() {
        IssueRequest request = request(null);
        done(port.issue(call(key()), request));
        assertThatThrownBy(() -> port.issue(call(key()), request))
                .isInstanceOfSatisfying(
                        PortRefused.class,
                        no -> assertThat(no.data() + no.getMessage())
                                .doesNotContain(request.code().value()));
    }
}
