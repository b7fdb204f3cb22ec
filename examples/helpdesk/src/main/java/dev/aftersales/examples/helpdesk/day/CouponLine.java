/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.examples.helpdesk.day;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CloseResult;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortUnavailable;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.LoyaltyEffect;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.Program;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The line to those who issue coupons, as good as it was on a day of the past. Whoever plays that day is the only one on it. */
final class CouponLine implements LoyaltyPort {

    /** How good it is. */
    enum Condition {
        GOOD,
        /** Nothing gets through. */
        CUT,
        /** It takes requests on, and then makes two of one: the other has a key and a code that the library never gave. */
        DOUBLING
    }

    private final LoyaltyPort office;
    private volatile Condition condition = Condition.GOOD;

    CouponLine(LoyaltyPort office) {
        this.office = office;
    }

    void become(Condition now) {
        condition = now;
    }

    @Override
    public Answer<Coupon> issue(Call call, IssueRequest request) {
        return switch (condition) {
            case GOOD -> office.issue(call, request);
            case CUT -> throw new PortUnavailable("the line is cut");
            case DOUBLING -> doubled(call, request);
        };
    }

    private Answer<Coupon> doubled(Call call, IssueRequest request) {
        office.issue(call, request);
        office.issue(
                Call.builder().from(call).key(repeated(call.key())).build(),
                IssueRequest.builder().from(request).code(null).build());
        return Answer.accepted("taken on");
    }

    private static PortKey repeated(PortKey key) {
        return PortKey.of(new StringBuilder(key.value()).reverse().toString());
    }

    /** Finds what was asked for with a key, and what was made of it. */
    @Override
    public Lookup<Coupon> lookupCoupon(ReadContext context, PortKey key) {
        Lookup<Coupon> first = office.lookupCoupon(context, key);
        Lookup<Coupon> second = office.lookupCoupon(context, repeated(key));
        return first instanceof Lookup.Found<Coupon> one && second instanceof Lookup.Found<Coupon> other
                ? Lookup.of(Stream.concat(one.documents().stream(), other.documents().stream())
                        .toList())
                : first;
    }

    @Override
    public Set<LoyaltyCapability> capabilities() {
        return office.capabilities();
    }

    @Override
    public EffectGuarantee guarantee(LoyaltyEffect effect) {
        return office.guarantee(effect);
    }

    @Override
    public List<Program> programs(ReadContext context, CustomerId customer) {
        return office.programs(context, customer);
    }

    @Override
    public Optional<Coupon> coupon(ReadContext context, CouponId id) {
        return office.coupon(context, id);
    }

    @Override
    public Answer<Coupon> revoke(Call call, CouponRequest request) {
        return office.revoke(call, request);
    }

    @Override
    public CloseResult close(ReadContext context, PortKey key) {
        return office.close(context, key);
    }
}
