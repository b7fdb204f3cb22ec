/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port.wrong;

import dev.aftersales.spi.Answer;
import dev.aftersales.spi.Call;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponBuilder;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.IssueRequestBuilder;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.testkit.port.InMemoryBackEnd;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** How coupons go wrong. */
final class LoyaltyLapses {

    /** The day that the back end's clock shows. */
    static final LocalDate TODAY = LocalDate.ofInstant(InMemoryBackEnd.NOW, ZoneOffset.UTC);

    private LoyaltyLapses() {}

    /** Another coupon than was asked for is asked for. */
    static Answering asked(BiFunction<IssueRequest, IssueRequestBuilder, IssueRequestBuilder> lapse) {
        return Lapses.argument(IssueRequest.class, given -> with(given, lapse));
    }

    private static IssueRequest with(
            IssueRequest given, BiFunction<IssueRequest, IssueRequestBuilder, IssueRequestBuilder> lapse) {
        return lapse.apply(given, IssueRequest.builder().from(given)).build();
    }

    /** Coupons are told otherwise than they are, wherever a port answers with them. */
    static Answering told(BiFunction<Coupon, CouponBuilder, CouponBuilder> lapse) {
        return Lapses.documents(
                Coupon.class,
                coupon -> lapse.apply(coupon, Coupon.builder().from(coupon)).build());
    }

    static CouponBuilder over(Coupon coupon, CouponBuilder told) {
        boolean lastDay = coupon.state() == CouponState.ISSUED && TODAY.equals(coupon.expires());
        return lastDay ? told.state(CouponState.EXPIRED) : told;
    }

    static CouponBuilder neverRevoked(Coupon coupon, CouponBuilder told) {
        return coupon.state() == CouponState.REVOKED ? told.state(CouponState.ISSUED) : told;
    }

    /** Whoever asks is told the programs of all who have ever asked. */
    static Answering everybodysPrograms() {
        Set<Program> known = ConcurrentHashMap.newKeySet();
        return Lapses.instead("programs", question -> {
            ((List<?>) question.proceed()).forEach(program -> known.add((Program) program));
            return new ArrayList<>(known);
        });
    }

    /** Where a coupon is refused, one is issued that asks for less. */
    static Answering insists(
            PortRefusalCode refusal, BiFunction<IssueRequest, IssueRequestBuilder, IssueRequestBuilder> lapse) {
        return Lapses.instead("issue", question -> {
            try {
                return question.proceed();
            } catch (PortRefused refused) {
                if (refused.code() != refusal) {
                    throw refused;
                }
                return question.with(IssueRequest.class, given -> with(given, lapse))
                        .proceed();
            }
        });
    }

    /** What was refused is told as an outcome that nobody knows. */
    static Answering refusesVaguely() {
        return Lapses.instead("issue", question -> {
            try {
                return question.proceed();
            } catch (PortRefused refused) {
                throw refused.code() == PortRefusalCode.REJECTED ? new IllegalStateException("constraint") : refused;
            }
        });
    }

    static Answering quotesTheCode() {
        return Lapses.instead("issue", question -> {
            try {
                return question.proceed();
            } catch (PortRefused refused) {
                if (refused.code() != PortRefusalCode.REJECTED) {
                    throw refused;
                }
                String code = Objects.requireNonNull(
                                question.arg(IssueRequest.class).code())
                        .value();
                throw new PortRefused(PortRefusalCode.REJECTED, Map.of("reason", code + " is taken"));
            }
        });
    }

    /** A used coupon stays used, and the agent is told that it was taken back. */
    static Answering revokesWhatIsUsed() {
        return Lapses.instead("revoke", question -> {
            try {
                return question.proceed();
            } catch (PortRefused refused) {
                if (refused.code() != PortRefusalCode.WRONG_STATE) {
                    throw refused;
                }
                return Answer.done(coupon(question));
            }
        });
    }

    private static Coupon coupon(Question question) {
        ReadContext reading = Lapses.reading(question.arg(Call.class));
        return ((LoyaltyPort) question.port())
                .coupon(reading, question.arg(CouponRequest.class).id())
                .orElseThrow();
    }

    /** Activates, and refuses to activate what is activated already; attempts with the same key are alike. */
    static Answering activatesOnce() {
        Set<Object> keys = ConcurrentHashMap.newKeySet();
        return Lapses.instead("activate", question -> {
            boolean active = coupon(question).state() == CouponState.ISSUED;
            if (keys.add(question.key()) && active) {
                throw new PortRefused(PortRefusalCode.WRONG_STATE);
            }
            return question.proceed();
        });
    }

    static Answering failsAtWhatIsUnknown() {
        return Lapses.instead("coupon", question -> {
            Object answer = question.proceed();
            if (Optional.empty().equals(answer)) {
                throw new IllegalStateException("no such row");
            }
            return answer;
        });
    }
}
