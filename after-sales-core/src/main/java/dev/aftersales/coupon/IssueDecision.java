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
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether and how a coupon is issued (CPN-1, CPN-5, CPN-6). Pure. */
final class IssueDecision {

    /** The last day that every system can write: years of four digits. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private IssueDecision() {}

    static Decision decide(GenerateCoupon command, IssueFacts facts) {
        List<Refusal> refusals = new ArrayList<>();
        facts.customer().refusal().ifPresent(refusals::add);
        if (facts.customer().entity().isPresent()) {
            facts.programs().whyNot(command.program()).ifPresent(refusals::add);
        }
        refusals.addAll(expiry(command, facts));
        return refusals.isEmpty()
                ? Decision.planned(plan(order(command, facts), facts.staged()))
                : Decision.refused(refusals);
    }

    private static List<Refusal> expiry(GenerateCoupon command, IssueFacts facts) {
        LocalDate expires = command.expires();
        if (expires == null) {
            return List.of();
        }
        List<Refusal> refusals = new ArrayList<>();
        if (!facts.can().contains(LoyaltyCapability.PER_COUPON_EXPIRY)) {
            refusals.add(Refusal.at("expires", RefusalCode.NOT_SUPPORTED)
                    .with("capability", Datum.of(LoyaltyCapability.PER_COUPON_EXPIRY)));
        }
        if (expires.isBefore(facts.today())) {
            refusals.add(Refusal.at("expires", RefusalCode.EXPIRY_IN_PAST).with("today", Datum.of(facts.today())));
        }
        if (expires.isAfter(LAST_DAY)) {
            refusals.add(Refusal.at("expires", RefusalCode.INVALID));
        }
        return refusals;
    }

    private static CouponOrder order(GenerateCoupon command, IssueFacts facts) {
        CustomerId owner = facts.customer().entity().orElseThrow();
        IssueRequest request = IssueRequest.builder()
                .program(command.program())
                .customer(facts.can().contains(LoyaltyCapability.BINDS_CUSTOMER) ? owner : null)
                .expires(command.expires())
                .code(facts.code().orElse(null))
                .inert(false)
                .build();
        return new CouponOrder(request, owner, facts.can().contains(LoyaltyCapability.PER_COUPON_EXPIRY));
    }

    private static Plan plan(CouponOrder order, boolean staged) {
        List<PlannedStep<?>> steps = staged
                ? List.of(
                        new PlannedStep<>(new IssueEffect(), order.inert(true), false),
                        new PlannedStep<>(new ActivateEffect(), order, true))
                : List.of(new PlannedStep<>(new IssueEffect(), order, true));
        return Plan.builder().steps(steps).build();
    }
}
