/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftersales.command.Datum;
import dev.aftersales.command.Refusal;
import dev.aftersales.command.RefusalCode;
import dev.aftersales.spi.AfterSalesService;
import dev.aftersales.spi.loyalty.Channel;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.spi.loyalty.ProgramKind;
import dev.aftersales.spi.loyalty.Reward;
import dev.aftersales.spi.ports.PortKind;
import dev.aftersales.testkit.InMemoryErp;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import dev.aftersales.ticket.Availability;
import dev.aftersales.ticket.ServiceButton;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CouponFormRulesTest {

    @Test
    @DisplayName("CPN-1: the form lists the programs that can issue to the customer, with their rewards")
    void programs() {
        try (CouponScene scene = scene(CouponFormRulesTest::manyPrograms)) {
            CouponForm form = scene.desk.couponForm(CouponScene.TICKET);

            assertThat(form.refusals()).isEmpty();
            assertThat(form.programs())
                    .extracting(choice -> choice.program().id().value())
                    .containsExactly("sorry", "sales", "gemini-only");
            assertThat(form.program(CouponScene.SORRY).orElseThrow().program().rewards())
                    .extracting(Reward::description)
                    .containsExactly("10 % off", "a mug");
        }
    }

    @Test
    @DisplayName("CPN-1: programs of channels the host does not run, and of other kinds, are hidden and say why")
    void notOffered() {
        try (CouponScene scene = scene(CouponFormRulesTest::manyPrograms)) {
            CouponForm form = scene.desk.couponForm(CouponScene.TICKET);

            assertThat(form.program(ProgramId.of("website"))).isEmpty();
            assertThat(form.notOffered())
                    .extracting(other -> other.program().id().value(), ProgramNotOffered::reason)
                    .containsExactly(
                            tuple(
                                    "website",
                                    Refusal.at("program", RefusalCode.CHANNEL_NOT_AVAILABLE)
                                            .with("channel", Datum.of(Channel.WEBSITE))),
                            tuple(
                                    "gift",
                                    Refusal.at("program", RefusalCode.PROGRAM_NOT_SINGLE_USE)
                                            .with("kind", Datum.of(ProgramKind.GIFT_CARD))));
        }
    }

    @Test
    @DisplayName("CPN-1: what the form offers is issued, and what it does not is refused for the same reason")
    void formAndExecutionAgree() {
        try (CouponScene scene = scene(CouponFormRulesTest::manyPrograms)) {
            CouponForm form = scene.desk.couponForm(CouponScene.TICKET);

            for (ProgramChoice choice : form.programs()) {
                assertThat(scene.execute(choice.generate().build())
                                .orElseThrow()
                                .coupon()
                                .expires())
                        .isNull();
            }
            for (ProgramNotOffered other : form.notOffered()) {
                assertThat(scene.refusals(CouponScene.generate()
                                .program(other.program().id())
                                .build()))
                        .containsExactly(other.reason());
            }
            assertThat(scene.refusals(CouponScene.generate()
                            .program(ProgramId.of("azure-only"))
                            .build()))
                    .containsExactly(Refusal.at("program", RefusalCode.PROGRAM_NOT_FOUND));
        }
    }

    @Test
    @DisplayName("CPN-6: without a single-use coupon program the button is not available, and says so")
    void noProgram() {
        try (CouponScene scene =
                scene(erp -> erp.program("sorry", "We are sorry").kind(ProgramKind.LOYALTY))) {
            Refusal none = Refusal.of(RefusalCode.NO_PROGRAM);

            assertThat(scene.desk.couponForm(CouponScene.TICKET).refusals()).containsExactly(none);
            assertThat(button(scene).availability()).isEqualTo(Availability.UNAVAILABLE);
            assertThat(button(scene).whyNot()).containsExactly(none);
        }
    }

    @Test
    @DisplayName("TKT-2: a back end that cannot be reached makes the button unknown, and the form says so")
    void unreachable() {
        try (CouponScene scene = scene(erp -> {})) {
            scene.erp.faults().always(Operation.PROGRAMS, Fault.unavailable());

            assertThat(button(scene).availability()).isEqualTo(Availability.UNKNOWN);
            assertThat(scene.desk.couponForm(CouponScene.TICKET).refusals())
                    .extracting(Refusal::code)
                    .containsExactly(RefusalCode.BACK_END_UNAVAILABLE);
        }
    }

    @Test
    @DisplayName("CPN-5: the form offers an expiry exactly where the back end takes one per coupon")
    void expiry() {
        try (CouponScene with = scene(erp -> {});
                CouponScene without = new CouponScene(
                        erp -> erp.without(LoyaltyCapability.PER_COUPON_EXPIRY), erp -> {}, UnaryOperator.identity())) {
            assertThat(choice(with).expiryCanBeChosen()).isTrue();
            assertThat(choice(without).expiryCanBeChosen()).isFalse();
        }
    }

    @Test
    @DisplayName("CPN-3: the form of sending shows the coupon, whom it goes to, and whom it does not reach")
    void sendForm() {
        try (CouponScene scene = scene(erp -> {})) {
            Coupon coupon = scene.generated();
            scene.put(2, CouponScene.follower("F-BOB"), CouponScene.follower("F-NOBODY"));

            SendForm form = scene.desk.sendCouponForm(CouponScene.TICKET, coupon.id());

            assertThat(form.refusals()).isEmpty();
            assertThat(form.coupon()).contains(scene.erp.coupon(coupon.id()));
            assertThat(form.recipients())
                    .extracting(recipient -> recipient.address().value())
                    .containsExactly(CouponScene.BOB);
            assertThat(form.withoutAddress()).extracting(Object::toString).containsExactly("F-NOBODY");
            assertThat(scene.execute(form.send().build()).orElseThrow().recipients())
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("CPN-5: the form of sending says that a coupon is not sent any more")
    void sendFormOfUsed() {
        try (CouponScene scene = scene(erp -> {})) {
            Coupon coupon = scene.generated();
            scene.erp.useCoupon(coupon.id());

            assertThat(scene.desk
                            .sendCouponForm(CouponScene.TICKET, coupon.id())
                            .refusals())
                    .containsExactly(Refusal.at("coupon", RefusalCode.COUPON_NOT_SENDABLE)
                            .with("state", Datum.of(CouponState.USED)));
        }
    }

    @Test
    @DisplayName("SET-3: without a back end for messages the form of sending names the missing port")
    void sendFormWithoutMessaging() {
        try (CouponScene scene = new CouponScene(
                erp -> erp.running(PortKind.LOYALTY, PortKind.DIRECTORY), erp -> {}, UnaryOperator.identity())) {
            Coupon coupon = scene.generated();

            assertThat(scene.desk
                            .sendCouponForm(CouponScene.TICKET, coupon.id())
                            .refusals())
                    .containsExactly(Refusal.of(RefusalCode.PORT_MISSING).with("port", Datum.of(PortKind.MESSAGING)));
        }
    }

    private static void manyPrograms(InMemoryErp erp) {
        erp.program("website", "In the shop").channel(Channel.WEBSITE);
        erp.program("sales", "On the telephone").channel(Channel.SALES);
        erp.program("gift", "Gift card").kind(ProgramKind.GIFT_CARD);
        erp.program("gemini-only", "For Gemini").onlyFor("gemini");
        erp.program("azure-only", "For Azure").onlyFor("azure");
    }

    private static ProgramChoice choice(CouponScene scene) {
        return scene.desk
                .couponForm(CouponScene.TICKET)
                .program(CouponScene.SORRY)
                .orElseThrow();
    }

    private static ServiceButton button(CouponScene scene) {
        return scene.desk.view(CouponScene.TICKET).buttons().stream()
                .filter(button -> button.service() == AfterSalesService.COUPON)
                .findFirst()
                .orElseThrow();
    }

    private static CouponScene scene(Consumer<InMemoryErp> entered) {
        return new CouponScene(erp -> erp, entered, UnaryOperator.identity());
    }
}
