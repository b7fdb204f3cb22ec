/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.FollowerId;
import dev.aftersales.spi.TicketRef;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.messaging.MessageState;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.ticket.FollowerSnapshot;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CouponSendingRulesTest {

    private static final EmailAddress EVA = EmailAddress.of("eva@example.com");

    @ParameterizedTest
    @EnumSource(EffectStrength.class)
    @DisplayName(
            "CPN-3: the code goes once to every follower and additional recipient, whatever the case of the address")
    void sends(EffectStrength strength) {
        try (CouponScene scene = messaging(strength)) {
            Coupon coupon = scene.generated();
            SentCoupon sent = scene.execute(CouponScene.send(coupon)
                            .additionalRecipients(List.of(
                                    EVA, EmailAddress.of("ANA@example.COM"), EmailAddress.of("EVA@example.com")))
                            .build())
                    .orElseThrow();

            assertThat(sent).isEqualTo(new SentCoupon(coupon.id(), 3, MessageState.ACCEPTED, List.of()));
            assertThat(scene.erp.messages()).singleElement().satisfies(message -> {
                assertThat(message.request().to())
                        .extracting(EmailAddress::value)
                        .containsExactly(CouponScene.ANA, CouponScene.BOB, EVA.value());
                assertThat(message.request().arguments())
                        .containsEntry("code", coupon.code().value())
                        .containsEntry("reward", "10 % off, a mug");
            });
        }
    }

    @Test
    @DisplayName("CPN-3: a bad address is refused by name before anything is sent")
    void badAddresses() {
        try (CouponScene scene = messaging(EffectStrength.KEYED)) {
            Coupon coupon = scene.generated();
            scene.put(
                    2,
                    new FollowerSnapshot(FollowerId.of("F-BAD"), EmailAddress.of("nowhere")),
                    CouponScene.follower("F-BOB"));

            assertThat(scene.refusals(CouponScene.send(coupon)
                            .additionalRecipients(List.of(EVA, EmailAddress.of("a@b\r\nBcc: c@d")))
                            .build()))
                    .containsExactly(
                            Refusal.at("ticket", RefusalCode.BAD_ADDRESS).with("follower", Datum.of("F-BAD")),
                            Refusal.at("additionalRecipients[1]", RefusalCode.BAD_ADDRESS));
            assertThat(scene.erp.messages()).isEmpty();
        }
    }

    @Test
    @DisplayName("CPN-3: without any address nothing is sent")
    void nobody() {
        try (CouponScene scene = messaging(EffectStrength.KEYED)) {
            Coupon coupon = scene.generated();
            scene.put(2, CouponScene.follower("F-NOBODY"));

            assertThat(scene.refusals(CouponScene.send(coupon).build()))
                    .containsExactly(Refusal.at("additionalRecipients", RefusalCode.NO_RECIPIENT));
        }
    }

    @Test
    @DisplayName("CPN-3: addresses the back end would not take are told")
    void rejected() {
        try (CouponScene scene = messaging(EffectStrength.KEYED)) {
            Coupon coupon = scene.generated();
            scene.erp.rejectMailTo(CouponScene.BOB);

            SentCoupon sent = scene.execute(CouponScene.send(coupon).build()).orElseThrow();

            assertThat(sent.recipients()).isEqualTo(2);
            assertThat(sent.rejected()).containsExactly(EmailAddress.of(CouponScene.BOB));
        }
    }

    @Test
    @DisplayName("TKT-4: the chatter tells of each e-mail, with a link to its coupon")
    void chatter() {
        try (CouponScene scene = messaging(EffectStrength.KEYED)) {
            Coupon coupon = scene.generated();
            long before = scene.lastLine().sequence();
            scene.execute(CouponScene.send(coupon).build()).orElseThrow();

            assertThat(scene.desk.chatter(CouponScene.TICKET, before, 10))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.document()).isEqualTo(CouponScene.ref(coupon)));
        }
    }

    @Test
    @DisplayName("CPN-3: another request sends again; the same one does not")
    void again() {
        try (CouponScene scene = messaging(EffectStrength.NONE)) {
            Coupon coupon = scene.generated();
            RequestKey key = scene.nextKey();
            SendCoupon command = CouponScene.send(coupon).build();

            assertThat(scene.desk.execute(command, key)).isEqualTo(scene.desk.execute(command, key));
            assertThat(scene.erp.messages()).hasSize(1);
            scene.execute(command).orElseThrow();
            assertThat(scene.erp.messages()).hasSize(2);
        }
    }

    @Test
    @DisplayName("CPN-3: only a coupon of the ticket is sent from it")
    void unknownCoupon() {
        try (CouponScene scene = messaging(EffectStrength.KEYED)) {
            SendCoupon command = SendCoupon.builder()
                    .ticket(CouponScene.TICKET)
                    .coupon(CouponId.of("CPN-999"))
                    .build();

            assertThat(scene.refusals(command)).containsExactly(Refusal.at("coupon", RefusalCode.DOCUMENT_NOT_FOUND));
        }
    }

    @Test
    @DisplayName("CPN-3: a coupon of another ticket is not sent, nor revoked, from this one")
    void otherTicket() {
        try (CouponScene scene = messaging(EffectStrength.KEYED)) {
            Coupon coupon = scene.generated();
            TicketRef other = TicketRef.of("T-2");
            scene.put(other, 1, CouponScene.follower("F-BOB"));

            assertThat(scene.refusals(new SendCoupon(other, coupon.id(), List.of())))
                    .containsExactly(Refusal.at("coupon", RefusalCode.DOCUMENT_NOT_FOUND));
            assertThat(scene.refusals(new RevokeCoupon(other, coupon.id())))
                    .containsExactly(Refusal.at("coupon", RefusalCode.DOCUMENT_NOT_FOUND));
        }
    }

    @Test
    @DisplayName("SET-3: without a back end for messages a coupon is generated but not sent")
    void noMessaging() {
        try (CouponScene scene = new CouponScene(
                erp -> erp.running(PortKind.LOYALTY, PortKind.DIRECTORY), erp -> {}, UnaryOperator.identity())) {
            Coupon coupon = scene.generated();

            assertThat(scene.refusals(CouponScene.send(coupon).build()))
                    .containsExactly(Refusal.of(RefusalCode.PORT_MISSING).with("port", Datum.of(PortKind.MESSAGING)));
        }
    }

    private static CouponScene messaging(EffectStrength strength) {
        return new CouponScene(erp -> erp.strength(PortKind.MESSAGING, strength), erp -> {}, UnaryOperator.identity());
    }
}
