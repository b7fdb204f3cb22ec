/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit;

import static dev.aftersales.testkit.PortCalls.call;
import static dev.aftersales.testkit.PortCalls.done;
import static dev.aftersales.testkit.PortCalls.found;
import static dev.aftersales.testkit.PortCalls.reading;
import static dev.aftersales.testkit.PortCalls.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortKey;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.ReadContext;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.loyalty.ProgramKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LoyaltyLedgerTest {

    private static final IssueRequest TEN_OFF =
            IssueRequest.builder().program(ProgramId.of("ten")).inert(false).build();

    private final SettableClock clock = SettableClock.at("2026-02-01T10:00:00Z");
    private final InMemoryErp erp = InMemoryErp.builder().clock(clock).build();

    @BeforeEach
    void programs() {
        erp.program("ten", "10 % off")
                .discount("10 % on the next order")
                .named(Locale.forLanguageTag("es"), "10 % de descuento")
                .channel(Channel.SALES);
    }

    @Test
    @DisplayName("a coupon gets a code of 64 bits from the source of chance it was given")
    void codes() {
        Coupon first = done(erp.loyalty().issue(call("K1"), TEN_OFF));
        Coupon second = done(erp.loyalty().issue(call("K2"), TEN_OFF));

        assertThat(first.code().value())
                .matches("[0-9A-F]{4}(-[0-9A-F]{4}){3}")
                .isNotEqualTo(second.code().value());
        assertThat(first.usesLeft()).isEqualTo(1);
        InMemoryErp other =
                InMemoryErp.builder().random(new SplittableRandom(7)).build();
        other.program("ten", "10 % off").discount("10 %");
        String expected = "%016X".formatted(new SplittableRandom(7).nextLong());
        assertThat(done(other.loyalty().issue(call("K1"), TEN_OFF))
                        .code()
                        .value()
                        .replace("-", ""))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("a code that is given is used, where that is declared")
    void givenCode() {
        IssueRequest given = IssueRequest.builder()
                .from(TEN_OFF)
                .code(CouponCode.of("0123456789ABCDEF"))
                .build();
        assertThat(done(erp.loyalty().issue(call("K1"), given)).code()).isEqualTo(given.code());

        InMemoryErp own = InMemoryErp.builder()
                .without(LoyaltyCapability.ACCEPTS_CODE, LoyaltyCapability.REVOKE, LoyaltyCapability.USES_LEFT)
                .build();
        own.program("ten", "10 % off").discount("10 %");
        refusedWith(PortRefusalCode.UNSUPPORTED, () -> own.loyalty().issue(call("K1"), given));
        Coupon plain = done(own.loyalty().issue(call("K2"), TEN_OFF));
        assertThat(plain.usesLeft()).isNull();
        refusedWith(PortRefusalCode.UNSUPPORTED, () -> own.loyalty().revoke(call("K3"), new CouponRequest(plain.id())));
        assertThat(own.useCoupon(plain.id()).usesLeft()).isNull();
    }

    @Test
    @DisplayName("a coupon is valid on its last day and expired the day after")
    void expiry() {
        IssueRequest request = IssueRequest.builder()
                .from(TEN_OFF)
                .expires(LocalDate.of(2026, 2, 1))
                .build();
        Coupon coupon = done(erp.loyalty().issue(call("K1"), request));
        assertThat(erp.coupon(coupon.id()).state()).isEqualTo(CouponState.ISSUED);

        clock.advance(Duration.ofDays(1));

        assertThat(erp.coupon(coupon.id()).state()).isEqualTo(CouponState.EXPIRED);
        assertThat(found(erp.loyalty().lookupCoupon(reading(), PortKey.of("K1")))
                        .get(0)
                        .state())
                .isEqualTo(CouponState.EXPIRED);
        refusedWith(PortRefusalCode.WRONG_STATE, () -> erp.useCoupon(coupon.id()));
    }

    @Test
    @DisplayName("an unused coupon is revoked, a used one is not")
    void revoke() {
        Coupon unused = done(erp.loyalty().issue(call("K1"), TEN_OFF));
        Coupon used =
                erp.useCoupon(done(erp.loyalty().issue(call("K2"), TEN_OFF)).id());

        assertThat(used.state()).isEqualTo(CouponState.USED);
        assertThat(used.usesLeft()).isZero();
        Coupon revoked = done(erp.loyalty().revoke(call("K3"), new CouponRequest(unused.id())));
        assertThat(revoked.state()).isEqualTo(CouponState.REVOKED);
        assertThat(done(erp.loyalty().revoke(call("K4"), new CouponRequest(unused.id()))))
                .isEqualTo(revoked);
        refusedWith(PortRefusalCode.WRONG_STATE, () -> erp.loyalty().revoke(call("K5"), new CouponRequest(used.id())));
    }

    @Test
    @DisplayName("programs are offered to their customers, in the language asked for")
    void offers() {
        erp.program("vip", "For friends")
                .freeProduct("lamp", "a lamp")
                .onlyFor("gemini")
                .kind(ProgramKind.GIFT_CARD);

        assertThat(erp.loyalty().programs(reading(), CustomerId.of("other")))
                .extracting(Program::name)
                .containsExactly("10 % off");
        ReadContext spanish = new ReadContext(PortCalls.TENANT, Instant.MAX, Locale.forLanguageTag("es-MX"));
        assertThat(erp.loyalty().programs(spanish, CustomerId.of("gemini")))
                .extracting(Program::name)
                .containsExactly("10 % de descuento", "For friends");
        IssueRequest vip = IssueRequest.builder()
                .from(TEN_OFF)
                .program(ProgramId.of("vip"))
                .build();
        refusedWith(PortRefusalCode.REJECTED, () -> erp.loyalty().issue(call("K1"), vip));
        IssueRequest unknown =
                IssueRequest.builder().from(TEN_OFF).program(ProgramId.of("?")).build();
        refusedWith(PortRefusalCode.NOT_FOUND, () -> erp.loyalty().issue(call("K2"), unknown));
    }
}
