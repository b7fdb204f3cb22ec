/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.testkit.InMemoryErpBuilder;
import dev.aftersales.ticket.DocumentLink;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CouponGeneratingRulesTest {

    @ParameterizedTest
    @EnumSource(names = {"KEYED", "STAGED", "LOOKUP"})
    @DisplayName("CPN-2: generating returns a code to be copied, and the same one at every replay")
    void generates(EffectStrength strength) {
        try (CouponScene scene = new CouponScene(strength)) {
            RequestKey key = scene.nextKey();
            GeneratedCoupon generated =
                    scene.desk.execute(CouponScene.generate().build(), key).orElseThrow();
            GeneratedCoupon again =
                    scene.desk.execute(CouponScene.generate().build(), key).orElseThrow();

            Coupon there = scene.erp.coupon(generated.coupon().id());
            assertThat(generated.code()).isEqualTo(there.code());
            assertThat(generated.code().value()).matches("[A-Z0-9]{5}(-[A-Z0-9]{5}){3}");
            assertThat(there.state()).isEqualTo(CouponState.ISSUED);
            assertThat(there.customer()).isEqualTo(CustomerId.of("gemini"));
            assertThat(again).isEqualTo(generated);
            assertThat(scene.issued()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("CPN-7: a preview neither reveals a code nor uses one up")
    void preview() {
        try (CouponScene scene = new CouponScene(EffectStrength.STAGED)) {
            var preview = scene.desk.preview(CouponScene.generate().build());

            assertThat(preview.accepted()).isTrue();
            assertThat(preview.effects())
                    .allSatisfy(effect ->
                            assertThat(((IssueRequest) effect.request()).code()).isNull());
            assertThat(scene.issued()).isZero();
        }
    }

    @Test
    @DisplayName("CPN-2: the back end makes the code where it takes none")
    void codeOfBackEnd() {
        try (CouponScene scene = scene(erp -> erp.without(LoyaltyCapability.ACCEPTS_CODE))) {
            Coupon coupon = scene.generated();

            assertThat(coupon.code()).isEqualTo(scene.erp.coupon(coupon.id()).code());
            assertThat(coupon.code().value()).matches("[0-9A-F]{4}(-[0-9A-F]{4}){3}");
        }
    }

    @Test
    @DisplayName("CPN-1: where the back end binds no customer, none is named")
    void unbound() {
        try (CouponScene scene = scene(erp -> erp.without(LoyaltyCapability.BINDS_CUSTOMER))) {
            assertThat(scene.generated().customer()).isNull();
        }
    }

    @Test
    @DisplayName("CPN-5: the expiry is the last valid day in the tenant's zone; none means never")
    void expiry() {
        try (CouponScene scene = new CouponScene(EffectStrength.KEYED)) {
            LocalDate yesterday = CouponScene.TODAY.minusDays(1);
            Coupon today = scene.execute(
                            CouponScene.generate().expires(CouponScene.TODAY).build())
                    .orElseThrow()
                    .coupon();

            assertThat(today.expires()).isEqualTo(CouponScene.TODAY);
            assertThat(scene.generated().expires()).isNull();
            assertThat(scene.refusals(CouponScene.generate().expires(yesterday).build()))
                    .containsExactly(Refusal.at("expires", RefusalCode.EXPIRY_IN_PAST)
                            .with("today", Datum.of(CouponScene.TODAY)));
        }
    }

    @Test
    @DisplayName("CPN-5: an expiry is refused where the back end takes none per coupon")
    void noExpiry() {
        try (CouponScene scene = scene(erp -> erp.without(LoyaltyCapability.PER_COUPON_EXPIRY))) {
            assertThat(scene.refusals(
                            CouponScene.generate().expires(CouponScene.TODAY).build()))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.NOT_SUPPORTED);
            assertThat(scene.generated().expires()).isNull();
        }
    }

    @Test
    @DisplayName("CPN-4: the smart button appears with the first code, and opens code, expiry, rewards and uses left")
    void smartButton() {
        try (CouponScene scene = new CouponScene(EffectStrength.STAGED)) {
            assertThat(scene.coupons()).isEmpty();

            Coupon coupon = scene.execute(
                            CouponScene.generate().expires(CouponScene.TODAY).build())
                    .orElseThrow()
                    .coupon();

            assertThat(scene.coupons()).hasValueSatisfying(button -> {
                assertThat(button.count()).isEqualTo(1);
                assertThat(button.documents())
                        .extracting(DocumentLink::number)
                        .containsExactly(coupon.code().masked());
            });
            Coupon opened =
                    scene.desk.open(CouponScene.TICKET, CouponScene.ref(coupon)).as(Coupon.class);
            assertThat(opened.code()).isEqualTo(coupon.code());
            assertThat(opened.expires()).isEqualTo(CouponScene.TODAY);
            assertThat(opened.rewards()).hasSize(2);
            assertThat(opened.usesLeft()).isEqualTo(1);
        }
    }

    private static CouponScene scene(UnaryOperator<InMemoryErpBuilder> backEnd) {
        return new CouponScene(backEnd, erp -> {}, UnaryOperator.identity());
    }
}
