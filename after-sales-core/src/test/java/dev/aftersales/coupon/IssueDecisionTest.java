/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Decision;
import dev.aftersales.action.PlannedStep;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.ticket.TicketCustomer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IssueDecisionTest {

    private static final Set<LoyaltyCapability> ALL = EnumSet.allOf(LoyaltyCapability.class);

    @Test
    @DisplayName("CPN-5: without an expiry the coupon is asked to never expire")
    void neverExpires() {
        CouponOrder order = order(decide(command(null), facts(ALL)));

        assertThat(order.request().expires()).isNull();
        assertThat(order.expiryPerCoupon()).isTrue();
    }

    @Test
    @DisplayName("CPN-5: the expiry is the last valid day, so that today is the first that can be chosen")
    void expiresToday() {
        CouponOrder order = order(decide(command(Samples.TODAY), facts(ALL)));

        assertThat(order.request().expires()).isEqualTo(Samples.TODAY);
        assertThat(refusals(decide(command(Samples.TODAY.minusDays(1)), facts(ALL))))
                .containsExactly(
                        Refusal.at("expires", RefusalCode.EXPIRY_IN_PAST).with("today", Datum.of(Samples.TODAY)));
    }

    @Test
    @DisplayName("CPN-5: an expiry is refused where the back end takes none per coupon; without one it issues")
    void expiryNotSupported() {
        Set<LoyaltyCapability> without = EnumSet.complementOf(EnumSet.of(LoyaltyCapability.PER_COUPON_EXPIRY));

        assertThat(refusals(decide(command(Samples.TODAY), facts(without))))
                .containsExactly(Refusal.at("expires", RefusalCode.NOT_SUPPORTED)
                        .with("capability", Datum.of(LoyaltyCapability.PER_COUPON_EXPIRY)));
        assertThat(order(decide(command(null), facts(without))).expiryPerCoupon())
                .isFalse();
    }

    @Test
    @DisplayName("CPN-5: an expiry that other systems cannot write is refused, not thrown")
    void expiryOutOfRange() {
        assertThat(refusals(decide(command(LocalDate.MAX), facts(ALL))))
                .containsExactly(Refusal.at("expires", RefusalCode.INVALID));
        assertThat(order(decide(command(LocalDate.of(9999, 12, 31)), facts(ALL)))
                        .request()
                        .expires())
                .isEqualTo(LocalDate.of(9999, 12, 31));
    }

    @Test
    @DisplayName("CPN-2: the code goes to the back end exactly where it takes one")
    void code() {
        assertThat(order(decide(command(null), facts(ALL))).request().code()).isEqualTo(Samples.CODE);
        assertThat(order(decide(command(null), facts(ALL, Optional.empty(), false, Samples.customer())))
                        .request()
                        .code())
                .isNull();
    }

    @Test
    @DisplayName("CPN-1: a coupon is bound to the commercial entity exactly where the back end binds")
    void binding() {
        Set<LoyaltyCapability> without = EnumSet.complementOf(EnumSet.of(LoyaltyCapability.BINDS_CUSTOMER));

        assertThat(order(decide(command(null), facts(ALL))).request().customer())
                .isEqualTo(Samples.CUSTOMER);
        assertThat(order(decide(command(null), facts(without))).request().customer())
                .isNull();
        assertThat(order(decide(command(null), facts(without))).owner()).isEqualTo(Samples.CUSTOMER);
    }

    @Test
    @DisplayName("EXE-4: where effects are staged a coupon is issued inert, and valid only by the second step")
    void staged() {
        Decision decision = decide(command(null), facts(ALL, Optional.of(Samples.CODE), true, Samples.customer()));

        List<PlannedStep<?>> steps = ((Decision.Planned) decision).plan().steps();
        assertThat(steps).extracting(step -> step.effect().name()).containsExactly("loyalty.issue", "loyalty.activate");
        assertThat(steps).extracting(PlannedStep::pivot).containsExactly(false, true);
        assertThat(((CouponOrder) steps.get(0).request()).request().inert()).isTrue();
        assertThat(((CouponOrder) steps.get(1).request()).request().inert()).isFalse();
    }

    @Test
    @DisplayName("TKT-6: everything wrong is reported together")
    void allAtOnce() {
        GenerateCoupon command = GenerateCoupon.builder()
                .ticket(Samples.TICKET)
                .program(ProgramId.of("unknown"))
                .expires(Samples.TODAY.minusDays(1))
                .build();

        assertThat(refusals(decide(command, facts(Set.of()))))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.PROGRAM_NOT_FOUND, RefusalCode.NOT_SUPPORTED, RefusalCode.EXPIRY_IN_PAST);
    }

    @Test
    @DisplayName("TKT-6: a customer the directory does not know is no reason to call the program unknown")
    void unknownCustomer() {
        Refusal unknown = Refusal.at("ticket", RefusalCode.CUSTOMER_NOT_FOUND);
        TicketCustomer nobody = new TicketCustomer(Optional.empty(), Optional.of(unknown));
        IssueFacts facts = new IssueFacts(
                nobody, new Programs(List.of(), Set.of()), ALL, false, Optional.of(Samples.CODE), Samples.TODAY);

        assertThat(refusals(decide(command(null), facts))).containsExactly(unknown);
    }

    private static GenerateCoupon command(@Nullable LocalDate expires) {
        return GenerateCoupon.builder()
                .ticket(Samples.TICKET)
                .program(Samples.PROGRAM.id())
                .expires(expires)
                .build();
    }

    private static IssueFacts facts(Set<LoyaltyCapability> can) {
        return facts(can, Optional.of(Samples.CODE), false, Samples.customer());
    }

    private static IssueFacts facts(
            Set<LoyaltyCapability> can, Optional<CouponCode> code, boolean staged, TicketCustomer customer) {
        return new IssueFacts(
                customer, new Programs(List.of(Samples.PROGRAM), Set.of()), can, staged, code, Samples.TODAY);
    }

    private static Decision decide(GenerateCoupon command, IssueFacts facts) {
        return IssueDecision.decide(command, facts);
    }

    private static CouponOrder order(Decision decision) {
        return (CouponOrder) ((Decision.Planned) decision).plan().steps().get(0).request();
    }

    private static List<Refusal> refusals(Decision decision) {
        return ((Decision.Refused) decision).refusals();
    }
}
