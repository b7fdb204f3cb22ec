/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.LoyaltyEffect;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.spi.messaging.MessageReceipt;
import dev.aftersales.spi.messaging.MessageRequest;
import dev.aftersales.spi.messaging.MessagingPort;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A back end with one coupon, whose every failure quotes the code and an address. For one thread. */
final class TellTaleBackEnd {

    private @Nullable Coupon coupon;
    private boolean failing;
    private String told = "";

    LoyaltyPort loyalty() {
        return new Loyalty();
    }

    MessagingPort messaging() {
        return new Messaging();
    }

    void failing(boolean from) {
        failing = from;
    }

    String code() {
        return known().code().value();
    }

    /** What the failures said. */
    String told() {
        return told;
    }

    private Coupon known() {
        return Optional.ofNullable(coupon).orElseThrow();
    }

    private void mayFail() {
        if (failing) {
            told = "code " + code() + " to " + Samples.ADDRESS.value() + " failed";
            throw new IllegalStateException(told, new IllegalArgumentException(told));
        }
    }

    private final class Loyalty implements LoyaltyPort {

        @Override
        public Set<LoyaltyCapability> capabilities() {
            return EnumSet.allOf(LoyaltyCapability.class);
        }

        @Override
        public EffectGuarantee guarantee(LoyaltyEffect effect) {
            return EffectGuarantee.keyed(Duration.ZERO);
        }

        @Override
        public List<Program> programs(ReadContext context, CustomerId customer) {
            return List.of(Samples.PROGRAM);
        }

        /** Readable even while effects fail, so that commands get as far as their effects. */
        @Override
        public Optional<Coupon> coupon(ReadContext context, CouponId id) {
            return Optional.ofNullable(coupon);
        }

        @Override
        public Answer<Coupon> issue(Call call, IssueRequest request) {
            mayFail();
            Coupon issued = Samples.coupon()
                    .code(Optional.ofNullable(request.code()).orElseThrow())
                    .build();
            coupon = issued;
            return Answer.done(issued);
        }

        @Override
        public Answer<Coupon> revoke(Call call, CouponRequest request) {
            mayFail();
            Coupon revoked =
                    Coupon.builder().from(known()).state(CouponState.REVOKED).build();
            coupon = revoked;
            return Answer.done(revoked);
        }

        @Override
        public Lookup<Coupon> lookupCoupon(ReadContext context, PortKey key) {
            mayFail();
            return new Lookup.NotFound<>();
        }
    }

    private final class Messaging implements MessagingPort {

        @Override
        public EffectGuarantee guarantee() {
            return EffectGuarantee.none();
        }

        @Override
        public Answer<MessageReceipt> send(Call call, MessageRequest request) {
            mayFail();
            throw new IllegalStateException("nothing is sent while all is well");
        }

        @Override
        public Lookup<MessageReceipt> lookupMessage(ReadContext context, PortKey key) {
            return new Lookup.NotFound<>();
        }
    }
}
