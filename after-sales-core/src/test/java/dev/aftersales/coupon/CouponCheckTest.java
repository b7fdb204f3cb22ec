/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.ProgramId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CouponCheckTest {

    @Test
    @DisplayName("EXE-6: the coupon that was ordered is accepted")
    void asOrdered() {
        assertThat(CouponCheck.ordered(Samples.order(), Samples.coupon().build()))
                .isEmpty();
        assertThat(CouponCheck.ordered(
                        Samples.order(), Samples.coupon().usesLeft(1).build()))
                .isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("no id", Samples.coupon().id(CouponId.of(" ")).build()),
                Arguments.of("no code", Samples.coupon().code(CouponCode.of("")).build()),
                Arguments.of(
                        "another code",
                        Samples.coupon()
                                .code(CouponCode.of("XXXXX-XXXXX-XXXXX-XXXXX"))
                                .build()),
                Arguments.of(
                        "its code for an id",
                        Samples.coupon().id(CouponId.of(Samples.CODE.value())).build()),
                Arguments.of(
                        "another program",
                        Samples.coupon().program(ProgramId.of("other")).build()),
                Arguments.of(
                        "another customer",
                        Samples.coupon().customer(CustomerId.of("azure")).build()),
                Arguments.of("bound to nobody", Samples.coupon().customer(null).build()),
                Arguments.of("expires", Samples.coupon().expires(Samples.TODAY).build()),
                Arguments.of("two uses", Samples.coupon().usesLeft(2).build()),
                Arguments.of("negative uses", Samples.coupon().usesLeft(-1).build()),
                Arguments.of(
                        "still a draft",
                        Samples.coupon().state(CouponState.DRAFT).build()),
                Arguments.of(
                        "nothing at all", new Coupon(null, null, null, null, null, List.of(), null, null, null, null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    @DisplayName("EXE-6: a coupon that is not as ordered is a violation, told without any code (CPN-7)")
    void notAsOrdered(String what, Coupon coupon) {
        assertThat(CouponCheck.ordered(Samples.order(), coupon))
                .hasValueSatisfying(
                        told -> assertThat(told).doesNotContain("CDFGH").doesNotContain("XXXXX"));
    }

    @ParameterizedTest
    @EnumSource(
            value = CouponState.class,
            names = {"USED", "EXPIRED", "REVOKED"})
    @DisplayName("EXE-3: a coupon that moved on before it was looked up is still the one that was ordered")
    void movedOn(CouponState state) {
        assertThat(CouponCheck.ordered(
                        Samples.order(),
                        Samples.coupon().state(state).usesLeft(0).build()))
                .isEmpty();
    }

    @Test
    @DisplayName("EXE-6: a coupon that was to be inert and is valid is a violation")
    void notInert() {
        CouponOrder inert = Samples.order().inert(true);

        assertThat(CouponCheck.ordered(inert, Samples.coupon().build())).isPresent();
        assertThat(CouponCheck.ordered(
                        inert, Samples.coupon().state(CouponState.DRAFT).build()))
                .isEmpty();
    }

    @Test
    @DisplayName("CPN-5: the expiry of a program is its own where the back end takes none per coupon")
    void expiryOfProgram() {
        CouponOrder order = new CouponOrder(Samples.order().request(), Samples.CUSTOMER, false);

        assertThat(CouponCheck.ordered(
                        order, Samples.coupon().expires(Samples.TODAY).build()))
                .isEmpty();
    }

    @Test
    @DisplayName("EXE-6: another coupon than the one asked for is a violation")
    void otherCoupon() {
        assertThat(CouponCheck.identified(CouponId.of("CPN-2"), Samples.coupon().build()))
                .contains("coupon CPN-1 instead of CPN-2");
    }
}
