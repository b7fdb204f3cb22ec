/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a coupon is taken back (CPN-6). Pure. */
final class RevokeDecision {

    private RevokeDecision() {}

    static Decision decide(RevokeCoupon command, KnownCoupon known, Set<LoyaltyCapability> can) {
        List<Refusal> refusals = new ArrayList<>();
        if (!can.contains(LoyaltyCapability.REVOKE)) {
            refusals.add(Refusal.of(RefusalCode.NOT_SUPPORTED).with("capability", Datum.of(LoyaltyCapability.REVOKE)));
        }
        known.coupon()
                .map(RevokeDecision::whyNot)
                .orElseGet(() -> Optional.of(KnownCoupon.notFound()))
                .ifPresent(refusals::add);
        return refusals.isEmpty() ? Decision.planned(plan(command, known.revision())) : Decision.refused(refusals);
    }

    /** An expired coupon can still be taken back: its date might be moved in the back end. */
    private static Optional<Refusal> whyNot(Coupon coupon) {
        Integer left = coupon.usesLeft();
        if (coupon.state() == CouponState.USED || left != null && left == 0) {
            return Optional.of(Refusal.at("coupon", RefusalCode.COUPON_USED));
        }
        return coupon.state() == CouponState.REVOKED
                ? Optional.of(Refusal.at("coupon", RefusalCode.NOT_CANCELLABLE).with("state", Datum.of(coupon.state())))
                : Optional.empty();
    }

    private static Plan plan(RevokeCoupon command, long revision) {
        return Plan.builder()
                .steps(List.of(new PlannedStep<>(new RevokeEffect(), new CouponRequest(command.coupon()), true)))
                .subject(CouponDocuments.ref(command.coupon()))
                .subjectRevision(revision)
                .build();
    }
}
