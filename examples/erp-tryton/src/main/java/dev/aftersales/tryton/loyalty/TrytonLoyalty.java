/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.tryton.loyalty;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectGuarantee;
import dev.aftersales.spi.Lookup;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.LoyaltyEffect;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.tryton.rpc.Conversation;
import dev.aftersales.tryton.rpc.ErpServer;
import dev.aftersales.tryton.rpc.Row;
import dev.aftersales.tryton.rpc.Version;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Coupons of Tryton's sale promotions. Thread-safe.
 *
 * <p>A coupon is issued with one code, for one use. One that ends when its promotion does is added to it; any other gets a copy
 * of the promotion, since only promotions end. A coupon is taken back by removing its code, which the server refuses once a
 * sale has used it. The server binds no coupon to a customer.
 */
public final class TrytonLoyalty implements LoyaltyPort {

    private static final Set<LoyaltyCapability> CAPABILITIES = Set.of(
            LoyaltyCapability.ACCEPTS_CODE,
            LoyaltyCapability.PER_COUPON_EXPIRY,
            LoyaltyCapability.REVOKE,
            LoyaltyCapability.USES_LEFT);

    private static final int CODE_BITS = 80;
    private static final int CODE_RADIX = 36;

    private final ErpServer server;
    private final Duration settlesWithin;
    private final Clock clock;
    private final SecureRandom random;

    /**
     * The port over a server.
     *
     * @param server the server
     * @param settlesWithin after how long a request that was sent has acted or never will
     * @param clock which day it is, in its zone: what is over is judged by the server's own day when it is redeemed
     * @param random draws the codes of coupons that come without one
     */
    public TrytonLoyalty(ErpServer server, Duration settlesWithin, Clock clock, SecureRandom random) {
        this.server = server;
        this.settlesWithin = settlesWithin;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Set<LoyaltyCapability> capabilities() {
        return CAPABILITIES;
    }

    @Override
    public EffectGuarantee guarantee(LoyaltyEffect effect) {
        return switch (effect) {
            case ISSUE -> EffectGuarantee.lookup(settlesWithin);
            case REVOKE -> EffectGuarantee.keyed(settlesWithin);
            case ACTIVATE -> EffectGuarantee.none();
        };
    }

    @Override
    public List<Program> programs(ReadContext context, CustomerId customer) {
        return new Promotions(server.company(), server.reading(context)).open(LocalDate.now(clock));
    }

    @Override
    public Optional<Coupon> coupon(ReadContext context, CouponId id) {
        return coupons(server.reading(context)).find(id);
    }

    @Override
    public Answer<Coupon> issue(Call call, IssueRequest request) {
        if (request.inert()) {
            throw PortRefused.unsupported("STAGED");
        }
        if (request.customer() != null) {
            throw PortRefused.unsupported(LoyaltyCapability.BINDS_CUSTOMER.name());
        }
        Conversation erp = server.acting(call).discreet();
        Coupons coupons = coupons(erp);
        Optional<Coupon> issued = coupons.marked(call.key()).stream().findFirst();
        if (issued.isEmpty()) {
            create(erp, call.key(), request, code(request.code()));
        }
        return Answer.done(issued.orElseGet(() -> coupons.marked(call.key()).get(0)));
    }

    /** The server makes no codes for single coupons: where none is given, one is drawn that nobody guesses. */
    private String code(@Nullable CouponCode given) {
        return given == null
                ? new BigInteger(CODE_BITS, random).toString(CODE_RADIX).toUpperCase(Locale.ROOT)
                : given.value();
    }

    private void create(Conversation erp, PortKey key, IssueRequest request, String code) {
        Promotions promotions = new Promotions(server.company(), erp);
        Row promotion = promotions.required(request.program());
        if (Objects.equals(promotion.date("end_date"), request.expires())) {
            promotions.extend(promotion, coupon(CouponMark.of(key, Optional.empty()), code));
        } else {
            CouponMark mark = CouponMark.of(key, Optional.of(promotion.id()));
            promotions.copy(promotion, request.expires(), coupon(mark, code));
        }
    }

    private static Map<String, Object> coupon(CouponMark mark, String code) {
        return Map.of(
                "name",
                mark.name(),
                "number_of_use",
                1,
                "per_party",
                false,
                "numbers",
                List.of(List.of("create", List.of(Map.of("number", code)))));
    }

    @Override
    public Answer<Coupon> revoke(Call call, CouponRequest request) {
        Conversation erp = server.acting(call).discreet();
        Coupons coupons = coupons(erp);
        Row row = coupons.row(request.id()).orElseThrow(() -> notFound(request));
        Coupon coupon = coupons.find(request.id()).orElseThrow(() -> notFound(request));
        if (coupon.state() != CouponState.REVOKED) {
            revoke(erp, call.key(), row, coupon, coupons.numbers(row.id()));
        }
        return Answer.done(coupons.find(request.id()).orElseThrow(() -> notFound(request)));
    }

    /** The code goes and the name says so, in one transaction. */
    private static void revoke(Conversation erp, PortKey key, Row row, Coupon coupon, List<Row> numbers) {
        if (coupon.state() == CouponState.USED) {
            throw new PortRefused(PortRefusalCode.WRONG_STATE);
        }
        CouponMark mark = CouponMark.read(row.text("name"))
                .orElseThrow(() -> new PortRefused(
                        PortRefusalCode.REJECTED, Map.of("reason", "the coupon was made by hand in the server")));
        List<Long> gone = numbers.stream().map(Row::id).toList();
        erp.write(
                Version.of(Coupons.MODEL, row),
                Map.of(
                        "name", mark.revoked(key, coupon.code().value()).name(),
                        "numbers", List.of(List.of("delete", gone))));
    }

    @Override
    public Lookup<Coupon> lookupCoupon(ReadContext context, PortKey key) {
        return Lookup.of(coupons(server.reading(context)).marked(key));
    }

    private Coupons coupons(Conversation erp) {
        return new Coupons(server, erp, LocalDate.now(clock));
    }

    private static PortRefused notFound(CouponRequest request) {
        return new PortRefused(
                PortRefusalCode.NOT_FOUND, Map.of("coupon", request.id().value()));
    }
}
