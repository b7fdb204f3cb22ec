/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.action.Decision;
import dev.aftersales.action.Plan;
import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.Reward;
import dev.aftersales.spi.loyalty.RewardKind;
import dev.aftersales.spi.messaging.MessageRequest;
import dev.aftersales.spi.messaging.MessageTemplate;
import dev.aftersales.spi.ports.PortKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SendDecisionTest {

    private static final List<Recipient> ANA = List.of(Samples.follower("F-1", "ana@example.com"));

    @Test
    @DisplayName("CPN-3: the message holds the code and goes to followers and additional recipients")
    void message() {
        Plan plan = planned(decide(
                facts(
                        Samples.known(Samples.coupon()
                                .expires(Samples.TODAY)
                                .rewards(List.of(
                                        Samples.TEN_PERCENT, new Reward(RewardKind.FREE_PRODUCT, "a mug", null)))
                                .build()),
                        ANA),
                "eva@example.com"));

        CouponMessage message = (CouponMessage) plan.steps().get(0).request();
        assertThat(message.coupon()).isEqualTo(Samples.COUPON);
        MessageRequest request = message.message();
        assertThat(request.to())
                .containsExactly(EmailAddress.of("ana@example.com"), EmailAddress.of("eva@example.com"));
        assertThat(request.locale()).isEqualTo(Locale.forLanguageTag("ro"));
        assertThat(request.template()).isEqualTo(MessageTemplate.COUPON);
        assertThat(request.arguments())
                .containsEntry("code", Samples.CODE.value())
                .containsEntry("expires", "2026-03-15")
                .containsEntry("reward", "10 % off, a mug")
                .containsEntry("ticket", "T-1")
                .hasSize(4);
    }

    @Test
    @DisplayName("CPN-5: a coupon that never expires is sent without an expiry")
    void withoutExpiry() {
        Plan plan = planned(decide(facts(Samples.known(Samples.coupon().build()), ANA)));

        assertThat(((CouponMessage) plan.steps().get(0).request()).message().arguments())
                .doesNotContainKey("expires");
    }

    @Test
    @DisplayName("CPN-6: a send is no obstacle to revoking the coupon")
    void noSubject() {
        assertThat(planned(decide(facts(Samples.known(Samples.coupon().build()), ANA)))
                        .subject())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(value = CouponState.class, mode = EnumSource.Mode.EXCLUDE, names = "ISSUED")
    @DisplayName("CPN-5: a coupon that is expired, used, revoked or not yet valid is not sent")
    void notSendable(CouponState state) {
        assertThat(refusals(
                        decide(facts(Samples.known(Samples.coupon().state(state).build()), ANA))))
                .containsExactly(
                        Refusal.at("coupon", RefusalCode.COUPON_NOT_SENDABLE).with("state", Datum.of(state)));
    }

    @Test
    @DisplayName("CPN-5: a coupon past its last valid day is not sent, though the back end has not noticed yet")
    void pastLastDay() {
        assertThat(refusals(decide(facts(
                        Samples.known(Samples.coupon()
                                .expires(Samples.TODAY.minusDays(1))
                                .build()),
                        ANA))))
                .containsExactly(Refusal.at("coupon", RefusalCode.COUPON_NOT_SENDABLE)
                        .with("state", Datum.of(CouponState.EXPIRED)));
    }

    @Test
    @DisplayName("CPN-5: a coupon with no uses left is not sent")
    void usedUp() {
        assertThat(refusals(
                        decide(facts(Samples.known(Samples.coupon().usesLeft(0).build()), ANA))))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.COUPON_NOT_SENDABLE);
    }

    @Test
    @DisplayName("CPN-5: a coupon that is being revoked is not sent meanwhile")
    void beingRevoked() {
        KnownCoupon revoking = new KnownCoupon(Optional.of(Samples.coupon().build()), true, 1);

        assertThat(refusals(decide(facts(revoking, ANA))))
                .containsExactly(Refusal.at("coupon", RefusalCode.DOCUMENT_BUSY));
    }

    @Test
    @DisplayName("CPN-3: a bad address is refused before anything is sent, together with all else that is wrong")
    void allAtOnce() {
        SendFacts facts = new SendFacts(
                new KnownCoupon(Optional.empty(), false, 0),
                List.of(Samples.follower("F-9", "bad")),
                address -> address.value().contains("@"),
                false,
                Locale.ENGLISH,
                Samples.TODAY);

        assertThat(refusals(decide(facts, "ana@example.com", "worse")))
                .containsExactly(
                        Refusal.of(RefusalCode.PORT_MISSING).with("port", Datum.of(PortKind.MESSAGING)),
                        Refusal.at("coupon", RefusalCode.DOCUMENT_NOT_FOUND),
                        Refusal.at("ticket", RefusalCode.BAD_ADDRESS).with("follower", Datum.of("F-9")),
                        Refusal.at("additionalRecipients[1]", RefusalCode.BAD_ADDRESS));
    }

    @Test
    @DisplayName("CPN-3: without any recipient nothing is sent")
    void nobody() {
        assertThat(refusals(decide(facts(Samples.known(Samples.coupon().build()), List.of()))))
                .containsExactly(Refusal.at("additionalRecipients", RefusalCode.NO_RECIPIENT));
    }

    private static SendFacts facts(KnownCoupon known, List<Recipient> followers) {
        return new SendFacts(known, followers, address -> true, true, Locale.forLanguageTag("ro"), Samples.TODAY);
    }

    private static Decision decide(SendFacts facts, String... additional) {
        SendCoupon command = SendCoupon.builder()
                .ticket(Samples.TICKET)
                .coupon(Samples.COUPON)
                .additionalRecipients(
                        List.of(additional).stream().map(EmailAddress::of).toList())
                .build();
        return SendDecision.decide(command, facts);
    }

    private static Plan planned(Decision decision) {
        return ((Decision.Planned) decision).plan();
    }

    private static List<Refusal> refusals(Decision decision) {
        return ((Decision.Refused) decision).refusals();
    }
}
