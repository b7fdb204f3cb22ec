/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import dev.aftersales.ticket.DocumentLink;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CouponRevokingRulesTest {

    @ParameterizedTest
    @EnumSource(names = {"KEYED", "STAGED", "LOOKUP"})
    @DisplayName("CPN-6: an unused coupon is revoked once, and stays behind the smart button as revoked")
    void revokes(EffectStrength strength) {
        try (CouponScene scene = new CouponScene(strength)) {
            Coupon coupon = scene.generated();
            RequestKey key = scene.nextKey();

            RevokedCoupon revoked =
                    scene.desk.execute(CouponScene.revoke(coupon), key).orElseThrow();

            assertThat(revoked.coupon().state()).isEqualTo(CouponState.REVOKED);
            assertThat(scene.erp.coupon(coupon.id()).state()).isEqualTo(CouponState.REVOKED);
            assertThat(scene.desk.execute(CouponScene.revoke(coupon), key).orElseThrow())
                    .isEqualTo(revoked);
            assertThat(states(scene)).containsExactly("REVOKED");
            assertThat(scene.refusals(CouponScene.revoke(coupon)))
                    .containsExactly(Refusal.at("coupon", RefusalCode.NOT_CANCELLABLE)
                            .with("state", Datum.of(CouponState.REVOKED)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KEYED", "STAGED", "LOOKUP"})
    @DisplayName("CPN-6: a lost answer leaves the coupon revoked once recovery has asked")
    void lostAnswer(EffectStrength strength) {
        try (CouponScene scene = new CouponScene(strength)) {
            Coupon coupon = scene.generated();
            scene.erp.faults().next(Operation.REVOKE, Fault.actThenTimeOut());
            RequestKey key = scene.nextKey();
            assertThat(scene.desk.execute(CouponScene.revoke(coupon), key)).isInstanceOf(Outcome.Unknown.class);

            scene.recover();

            assertThat(scene.desk.execute(CouponScene.revoke(coupon), key)).isInstanceOf(Outcome.Completed.class);
            assertThat(scene.erp.journal().of(Operation.REVOKE)).hasSize(1);
        }
    }

    @Test
    @DisplayName("CPN-6: a used coupon is not revoked")
    void used() {
        try (CouponScene scene = new CouponScene(EffectStrength.KEYED)) {
            Coupon coupon = scene.generated();
            scene.erp.useCoupon(coupon.id());

            assertThat(scene.refusals(CouponScene.revoke(coupon)))
                    .containsExactly(Refusal.at("coupon", RefusalCode.COUPON_USED));
        }
    }

    @Test
    @DisplayName("CPN-6: where the back end cannot revoke, it is refused")
    void cannot() {
        try (CouponScene scene =
                new CouponScene(erp -> erp.without(LoyaltyCapability.REVOKE), erp -> {}, UnaryOperator.identity())) {
            assertThat(scene.refusals(CouponScene.revoke(scene.generated())))
                    .containsExactly(Refusal.of(RefusalCode.NOT_SUPPORTED)
                            .with("capability", Datum.of(LoyaltyCapability.REVOKE)));
        }
    }

    @Test
    @DisplayName("CPN-6: while a revocation is not settled, another one is refused")
    void oneAtATime() {
        try (CouponScene scene = new CouponScene(EffectStrength.KEYED)) {
            Coupon coupon = scene.generated();
            scene.erp.faults().next(Operation.REVOKE, Fault.lost());
            scene.execute(CouponScene.revoke(coupon));

            assertThat(scene.refusals(CouponScene.revoke(coupon)))
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.DOCUMENT_BUSY);
        }
    }

    @Test
    @DisplayName("EXE-10: a coupon used outside shows as used, once the host tells of it")
    void usedOutside() {
        try (CouponScene scene = new CouponScene(EffectStrength.KEYED)) {
            Coupon coupon = scene.generated();
            scene.erp.useCoupon(coupon.id());

            assertThat(scene.afterSales.documentChanged(CouponScene.TENANT, CouponScene.ref(coupon)))
                    .isTrue();

            assertThat(states(scene)).containsExactly("USED");
        }
    }

    @Test
    @DisplayName("EXE-10: polling notices that a coupon has expired, and then lets it be")
    void expiredOutside() {
        try (CouponScene scene = new CouponScene(EffectStrength.KEYED)) {
            scene.execute(CouponScene.generate().expires(CouponScene.TODAY).build())
                    .orElseThrow();
            scene.clock.advance(Duration.ofDays(1));

            assertThat(scene.afterSales.poll(10)).isEqualTo(1);
            scene.clock.advance(Duration.ofDays(1));
            assertThat(scene.afterSales.poll(10)).isZero();

            assertThat(states(scene)).containsExactly("EXPIRED");
        }
    }

    private static Iterable<String> states(CouponScene scene) {
        return scene.coupons().orElseThrow().documents().stream()
                .map(DocumentLink::state)
                .toList();
    }
}
