/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aftersales.command.Command;
import dev.aftersales.command.Outcome;
import dev.aftersales.command.RequestKey;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.EmailAddress;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.store.Action;
import dev.aftersales.testkit.fault.Fault;
import dev.aftersales.testkit.fault.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the life of a coupon leaves behind, searched for its code and for addresses. */
class CouponSecrecyRulesTest {

    private static final String EVA = "eva@example.com";
    private static final String MISTYPED = "eva@@example.com";

    @ParameterizedTest
    @EnumSource(names = {"KEYED", "STAGED", "LOOKUP"})
    @DisplayName("CPN-7: codes and addresses reach no event, refusal, exception, evidence or toString()")
    void nothingTells(EffectStrength strength) {
        try (CouponScene scene = new CouponScene(strength)) {
            Trail trail = new Trail(scene);
            Coupon coupon = trail.live();
            List<Object> left = trail.left();

            assertThat(scene.told).hasSizeGreaterThan(10);
            assertThat(left).hasSizeGreaterThan(60);
            assertThat(left)
                    .map(String::valueOf)
                    .map(told -> told.toLowerCase(Locale.ROOT))
                    .allSatisfy(told -> assertThat(told)
                            .doesNotContain(coupon.code().value().toLowerCase(Locale.ROOT))
                            .doesNotContain(EVA, MISTYPED, CouponScene.BOB, CouponScene.ANA.toLowerCase(Locale.ROOT)));
        }
    }

    /** Everything the library says while a coupon is generated, sent, mis-sent and revoked, and things go wrong. */
    private static final class Trail {

        private final CouponScene scene;
        private final List<Object> left = new ArrayList<>();

        Trail(CouponScene scene) {
            this.scene = scene;
        }

        Coupon live() {
            left.add(scene.desk.preview(CouponScene.generate().build()));
            scene.erp.faults().next(Operation.ISSUE, Fault.actThenTimeOut());
            RequestKey key = run(CouponScene.generate().build());
            recover();
            Coupon coupon = scene.desk
                    .execute(CouponScene.generate().build(), key)
                    .orElseThrow()
                    .coupon();
            send(coupon);
            scene.erp.faults().next(Operation.ISSUE, Fault.wrongCustomer());
            run(CouponScene.generate().build());
            scene.erp.faults().next(Operation.REVOKE, Fault.unavailable());
            run(CouponScene.revoke(coupon));
            recover();
            run(CouponScene.send(coupon).build());
            return coupon;
        }

        private void send(Coupon coupon) {
            left.add(scene.desk.couponForm(CouponScene.TICKET));
            left.add(scene.desk.sendCouponForm(CouponScene.TICKET, coupon.id()));
            SendCoupon good = to(coupon, EVA);
            left.add(scene.desk.preview(good));
            scene.erp.rejectMailTo(CouponScene.BOB);
            scene.erp.faults().next(Operation.SEND, Fault.lost(), Fault.unavailable());
            run(good);
            recover();
            run(good);
            run(to(coupon, MISTYPED));
            left.add(scene.desk.open(CouponScene.TICKET, CouponScene.ref(coupon)));
        }

        private static SendCoupon to(Coupon coupon, String address) {
            return CouponScene.send(coupon)
                    .additionalRecipients(List.of(EmailAddress.of(address)))
                    .build();
        }

        private <R> RequestKey run(Command<R> command) {
            RequestKey key = scene.nextKey();
            Outcome<R> outcome = scene.desk.execute(command, key);
            left.addAll(List.of(command, outcome));
            for (Throwable thrown = catchThrowable(outcome::orElseThrow); thrown != null; thrown = thrown.getCause()) {
                left.add(thrown);
            }
            return key;
        }

        private void recover() {
            for (int i = 0; i < 3; i++) {
                scene.recover();
            }
        }

        List<Object> left() {
            left.addAll(scene.told);
            left.add(scene.desk.view(CouponScene.TICKET));
            left.addAll(scene.desk.chatter(CouponScene.TICKET, 0, 1_000));
            left.addAll(scene.operator.operations().stuck(100));
            left.addAll(scene.store.entries(CouponScene.TENANT, CouponScene.TICKET, 0, 1_000));
            left.addAll(scene.store.documents(CouponScene.TENANT, CouponScene.TICKET));
            for (Action action : scene.actions()) {
                left.addAll(List.of(action, action.steps(), action.refusals()));
                left.add(Map.of("evidence", String.valueOf(action.evidence())));
            }
            return left;
        }
    }
}
