/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.ActionView;
import dev.aftersales.command.ActionId;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.Actor;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.UserId;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.testkit.fault.AnswerLost;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a coupon when its back end fails, or somebody else must agree first. */
class CouponMishapRulesTest {

    @ParameterizedTest
    @EnumSource(names = {"KEYED", "STAGED", "LOOKUP"})
    @DisplayName("CPN-2: a lost answer does not lose the code: recovery finds the one coupon there is")
    void lostAnswer(EffectStrength strength) {
        try (CouponScene scene = new CouponScene(strength)) {
            scene.erp.faults().next(Operation.ISSUE, Fault.actThenTimeOut());
            scene.erp.faults().next(Operation.ACTIVATE_COUPON, Fault.actThenTimeOut());
            RequestKey key = scene.nextKey();
            Outcome<GeneratedCoupon> first =
                    scene.desk.execute(CouponScene.generate().build(), key);
            assertThat(first).isInstanceOf(Outcome.Unknown.class);

            scene.recover();
            scene.recover();
            GeneratedCoupon generated =
                    scene.desk.execute(CouponScene.generate().build(), key).orElseThrow();

            assertThat(scene.erp.coupon(generated.coupon().id()).state()).isEqualTo(CouponState.ISSUED);
            assertThat(scene.issued()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KEYED", "STAGED", "LOOKUP"})
    @DisplayName("CPN-2: a retry asks for the code of the first attempt")
    void retry(EffectStrength strength) {
        try (CouponScene scene = new CouponScene(strength)) {
            scene.erp.faults().next(Operation.ISSUE, Fault.unavailable(), Fault.lost());
            RequestKey key = scene.nextKey();
            scene.desk.execute(CouponScene.generate().build(), key);
            CouponCode drawn = firstDrawn();

            for (int i = 0; i < 4; i++) {
                scene.recover();
            }

            GeneratedCoupon generated =
                    scene.desk.execute(CouponScene.generate().build(), key).orElseThrow();
            assertThat(generated.code()).isEqualTo(drawn);
            assertThat(scene.issued()).isEqualTo(1);
        }
    }

    /** Scenes have the same source of chance, so that a second one draws the same code. */
    private static CouponCode firstDrawn() {
        try (CouponScene twin = new CouponScene(EffectStrength.KEYED)) {
            return twin.generated().code();
        }
    }

    @Test
    @DisplayName("EXE-4: an inert draft too many is withdrawn, and one valid coupon remains")
    void surplusDraft() {
        try (CouponScene scene = new CouponScene(EffectStrength.STAGED)) {
            scene.erp.faults().next(Operation.ISSUE, twiceWithoutAnswer());
            RequestKey key = scene.nextKey();
            scene.desk.execute(CouponScene.generate().build(), key);
            scene.recover();
            scene.recover();

            assertThat(scene.desk.execute(CouponScene.generate().build(), key)).isInstanceOf(Outcome.Completed.class);
            assertThat(scene.erp.journal().of(Operation.ISSUE))
                    .map(entry ->
                            scene.erp.coupon(((Coupon) entry.document()).id()).state())
                    .containsExactlyInAnyOrder(CouponState.ISSUED, CouponState.REVOKED);
        }
    }

    private static Fault twiceWithoutAnswer() {
        return new Fault("twice, without an answer", attempt -> {
            attempt.proceed();
            attempt.proceed();
            throw new AnswerLost(attempt.request());
        });
    }

    @Test
    @DisplayName("EXE-6: a coupon of another customer is held for an operator, and never shown as done")
    void wrongCustomer() {
        try (CouponScene scene = new CouponScene(EffectStrength.KEYED)) {
            scene.erp.faults().next(Operation.ISSUE, Fault.wrongCustomer());

            Outcome<GeneratedCoupon> outcome =
                    scene.execute(CouponScene.generate().build());

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Unknown.class,
                            unknown -> assertThat(unknown.needsOperator()).isTrue());
            assertThat(scene.coupons()).isEmpty();
        }
    }

    @Test
    @DisplayName("POL-2: an approved coupon has the code that was drawn when it was asked for")
    void approved() {
        try (CouponScene scene = new CouponScene(
                erp -> erp.strength(EffectStrength.STAGED), erp -> {}, CouponScene.approvedBySomebodyElse())) {
            RequestKey key = scene.nextKey();
            scene.desk.execute(CouponScene.generate().build(), key);
            ActionId action = scene.desk.outcome(key).map(ActionView::id).orElseThrow();

            assertThat(scene.afterSales
                            .desk(Actor.agent(CouponScene.TENANT, UserId.of("lead")))
                            .operations()
                            .approve(action, "a good customer")
                            .accepted())
                    .isTrue();

            assertThat(scene.desk
                            .execute(CouponScene.generate().build(), key)
                            .orElseThrow()
                            .code())
                    .isEqualTo(firstDrawn());
        }
    }
}
