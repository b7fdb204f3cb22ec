/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.command.Datum;
import dev.aftersales.command.DocumentKind;
import dev.aftersales.command.DocumentRef;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RevokeDecisionTest {

    private static final Set<LoyaltyCapability> CAN = Set.of(LoyaltyCapability.REVOKE);

    @ParameterizedTest
    @EnumSource(
            value = CouponState.class,
            names = {"ISSUED", "EXPIRED"})
    @DisplayName("CPN-6: an unused coupon is revoked, as the only open action on it")
    void unused(CouponState state) {
        Plan plan = ((Decision.Planned) decide(coupon(state), CAN)).plan();

        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.request()).isEqualTo(new CouponRequest(Samples.COUPON));
            assertThat(step.pivot()).isTrue();
        });
        assertThat(plan.subject()).isEqualTo(new DocumentRef(DocumentKind.COUPON, "CPN-1"));
        assertThat(plan.subjectRevision()).isEqualTo(3);
    }

    @Test
    @DisplayName("CPN-6: a used coupon is not revoked")
    void used() {
        assertThat(refusals(decide(coupon(CouponState.USED), CAN)))
                .containsExactly(Refusal.at("coupon", RefusalCode.COUPON_USED));
    }

    @Test
    @DisplayName("CPN-6: a coupon with no uses left is a used one")
    void noUsesLeft() {
        KnownCoupon known = Samples.known(Samples.coupon().usesLeft(0).build());

        assertThat(refusals(decide(known, CAN))).containsExactly(Refusal.at("coupon", RefusalCode.COUPON_USED));
    }

    @Test
    @DisplayName("CPN-6: a revoked coupon is not revoked again")
    void revoked() {
        assertThat(refusals(decide(coupon(CouponState.REVOKED), CAN)))
                .containsExactly(
                        Refusal.at("coupon", RefusalCode.NOT_CANCELLABLE).with("state", Datum.of(CouponState.REVOKED)));
    }

    @Test
    @DisplayName("CPN-6: a back end that cannot revoke, and a coupon it does not know, are told together")
    void cannot() {
        assertThat(refusals(decide(new KnownCoupon(Optional.empty(), false, 0), Set.of())))
                .containsExactly(
                        Refusal.of(RefusalCode.NOT_SUPPORTED).with("capability", Datum.of(LoyaltyCapability.REVOKE)),
                        Refusal.at("coupon", RefusalCode.DOCUMENT_NOT_FOUND));
    }

    private static KnownCoupon coupon(CouponState state) {
        return Samples.known(Samples.coupon().state(state).build());
    }

    private static Decision decide(KnownCoupon known, Set<LoyaltyCapability> can) {
        return RevokeDecision.decide(
                RevokeCoupon.builder()
                        .ticket(Samples.TICKET)
                        .coupon(Samples.COUPON)
                        .build(),
                known,
                can);
    }

    private static List<Refusal> refusals(Decision decision) {
        return ((Decision.Refused) decision).refusals();
    }
}
