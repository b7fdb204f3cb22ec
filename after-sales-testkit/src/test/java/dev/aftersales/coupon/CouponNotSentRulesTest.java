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
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When a coupon is not sent, or nobody knows whether it was. */
class CouponNotSentRulesTest {

    @Test
    @DisplayName("CPN-5: a coupon that was used, revoked or has expired meanwhile is not sent")
    void notSendable() {
        try (CouponScene scene = messaging(EffectStrength.KEYED)) {
            Coupon used = scene.generated();
            Coupon revoked = scene.generated();
            Coupon expired = scene.execute(
                            CouponScene.generate().expires(CouponScene.TODAY).build())
                    .orElseThrow()
                    .coupon();
            scene.erp.useCoupon(used.id());
            scene.execute(CouponScene.revoke(revoked)).orElseThrow();
            assertThat(scene.execute(CouponScene.send(expired).build())).isInstanceOf(Outcome.Completed.class);
            scene.clock.advance(Duration.ofDays(1));

            assertThat(scene.refusals(CouponScene.send(used).build())).containsExactly(notSendable(CouponState.USED));
            assertThat(scene.refusals(CouponScene.send(revoked).build()))
                    .containsExactly(notSendable(CouponState.REVOKED));
            assertThat(scene.refusals(CouponScene.send(expired).build()))
                    .containsExactly(notSendable(CouponState.EXPIRED));
            assertThat(scene.erp.messages()).hasSize(1);
        }
    }

    private static Refusal notSendable(CouponState state) {
        return Refusal.at("coupon", RefusalCode.COUPON_NOT_SENDABLE).with("state", Datum.of(state));
    }

    @Test
    @DisplayName("CPN-5: a message that waits for its back end is not sent once the coupon is revoked")
    void revokedWhileWaiting() {
        try (CouponScene scene = messaging(EffectStrength.KEYED)) {
            Coupon coupon = scene.generated();
            scene.erp.faults().next(Operation.SEND, Fault.unavailable());
            RequestKey key = scene.nextKey();
            assertThat(scene.desk.execute(CouponScene.send(coupon).build(), key))
                    .isInstanceOf(Outcome.Accepted.class);

            scene.execute(CouponScene.revoke(coupon)).orElseThrow();
            scene.recover();

            assertThat(scene.desk.execute(CouponScene.send(coupon).build(), key))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(scene.erp.messages()).isEmpty();
        }
    }

    @Test
    @DisplayName("CPN-5: as long as it is not known whether a coupon was revoked, it is not sent")
    void whileRevoking() {
        try (CouponScene scene = messaging(EffectStrength.KEYED)) {
            Coupon coupon = scene.generated();
            scene.erp.faults().next(Operation.REVOKE, Fault.lost());
            scene.execute(CouponScene.revoke(coupon));

            assertThat(scene.refusals(CouponScene.send(coupon).build()))
                    .containsExactly(Refusal.at("coupon", RefusalCode.DOCUMENT_BUSY));
        }
    }

    @Test
    @DisplayName("EXE-1: an e-mail whose fate nobody can tell waits for an operator, and is never sent again by itself")
    void unknownMail() {
        try (CouponScene scene = messaging(EffectStrength.NONE)) {
            Coupon coupon = scene.generated();
            scene.erp.faults().next(Operation.SEND, Fault.actThenTimeOut());
            RequestKey key = scene.nextKey();
            scene.desk.execute(CouponScene.send(coupon).build(), key);

            scene.recover();
            scene.recover();

            assertThat(scene.desk.execute(CouponScene.send(coupon).build(), key))
                    .isInstanceOfSatisfying(
                            Outcome.Unknown.class,
                            unknown -> assertThat(unknown.needsOperator()).isTrue());
            assertThat(scene.erp.messages()).hasSize(1);
            assertThat(scene.operator.operations().stuck(10)).hasSize(1);
            scene.execute(CouponScene.revoke(coupon)).orElseThrow();
        }
    }

    @Test
    @DisplayName("EXE-3: a lost e-mail is sent again with the same key where the back end knows keys")
    void lostMail() {
        try (CouponScene scene = messaging(EffectStrength.KEYED)) {
            Coupon coupon = scene.generated();
            scene.erp.faults().next(Operation.SEND, Fault.lost());
            RequestKey key = scene.nextKey();
            scene.desk.execute(CouponScene.send(coupon).build(), key);

            scene.recover();
            scene.recover();

            assertThat(scene.desk
                            .execute(CouponScene.send(coupon).build(), key)
                            .orElseThrow()
                            .recipients())
                    .isEqualTo(2);
            assertThat(scene.erp.messages()).hasSize(1);
        }
    }

    private static CouponScene messaging(EffectStrength strength) {
        return new CouponScene(erp -> erp.strength(PortKind.MESSAGING, strength), erp -> {}, UnaryOperator.identity());
    }
}
