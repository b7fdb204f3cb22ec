/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.IssueRequestBuilder;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.LoyaltyEffect;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.testkit.port.effect.EffectTrial;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What the rules of loyalty ports begin with: programs, and coupons of them. */
public abstract class LoyaltyGround extends LossContract<LoyaltyPort, LoyaltyBackEnd> {

    LoyaltyGround() {}

    @Override
    final String kind() {
        return "loyalty";
    }

    @Override
    final Object declarations(LoyaltyPort port) {
        return List.of(
                port.capabilities(),
                Arrays.stream(LoyaltyEffect.values()).map(port::guarantee).toList());
    }

    @Override
    final Map<String, Supplier<EffectTrial<LoyaltyPort, ?>>> trials() {
        Map<String, Supplier<EffectTrial<LoyaltyPort, ?>>> trials = new LinkedHashMap<>();
        trials.put("ISSUE", this::issue);
        if (isStaged()) {
            trials.put("ACTIVATE", this::activate);
        }
        if (can(LoyaltyCapability.REVOKE)) {
            trials.put("REVOKE", this::revoke);
        }
        return trials;
    }

    private EffectTrial<LoyaltyPort, Coupon> issue() {
        ProgramId program = backEnd().program(backEnd().customer());
        return trial(
                LoyaltyEffect.ISSUE,
                (port, call) -> port.issue(call, request(program).build()),
                (port, context) -> backEnd().coupons(program));
    }

    private EffectTrial<LoyaltyPort, Coupon> activate() {
        CouponId draft = issued().id();
        return trial(
                LoyaltyEffect.ACTIVATE,
                (port, call) -> port.activate(call, new CouponRequest(draft)),
                (port, context) -> port.coupon(context, draft).stream().toList());
    }

    private EffectTrial<LoyaltyPort, Coupon> revoke() {
        CouponId coupon = valid().id();
        return trial(
                LoyaltyEffect.REVOKE,
                (port, call) -> port.revoke(call, new CouponRequest(coupon)),
                (port, context) -> List.of());
    }

    private EffectTrial<LoyaltyPort, Coupon> trial(
            LoyaltyEffect effect,
            EffectTrial.Perform<LoyaltyPort, Coupon> perform,
            EffectTrial.There<LoyaltyPort, Coupon> there) {
        return new EffectTrial<>(
                effect.name(),
                port().guarantee(effect),
                perform,
                LoyaltyPort::lookupCoupon,
                coupon -> coupon.id().value(),
                coupon -> coupon.state() == CouponState.DRAFT,
                there);
    }

    final boolean can(LoyaltyCapability capability) {
        return port().capabilities().contains(capability);
    }

    final boolean isStaged() {
        return port().guarantee(LoyaltyEffect.ISSUE).strength() == EffectStrength.STAGED;
    }

    final IssueRequestBuilder request(ProgramId program) {
        return IssueRequest.builder().program(program).inert(isStaged());
    }

    /** A coupon as the port issues it: a draft where effects are staged. */
    final Coupon issued() {
        return issued(request(program()));
    }

    final Coupon issued(IssueRequestBuilder request) {
        return made(port().issue(call(newKey()), request.build()));
    }

    /** A coupon that can be used. */
    final Coupon valid() {
        return activated(issued());
    }

    /** A coupon as customers get it: a draft is made to count. */
    final Coupon activated(Coupon coupon) {
        return isStaged() ? made(port().activate(call(newKey()), new CouponRequest(coupon.id()))) : coupon;
    }

    final ProgramId program() {
        return backEnd().program(backEnd().customer());
    }

    final LocalDate today() {
        return LocalDate.now(backEnd().clock());
    }

    final Coupon read(CouponId id) {
        return backEnd().connect().coupon(reading(), id).orElseThrow();
    }
}
