/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.EffectStrength;
import dev.aftersales.spi.PortRefusalCode;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponId;
import dev.aftersales.spi.loyalty.CouponRequest;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.Program;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.testkit.port.report.PortRule;
import java.util.List;
import java.util.Optional;

/** What every {@link LoyaltyPort} must do. Extend it, and say how to create things in the back end. */
public abstract class LoyaltyPortContract extends CouponContract {

    /** For the classes of vendors. */
    protected LoyaltyPortContract() {}

    @PortRule(
            id = "LOY-1",
            says = "the programs of a customer are told, with what their coupons are good for",
            because = "agents could not choose one")
    final void programs() {
        CustomerId customer = backEnd().customer();
        ProgramId program = backEnd().program(customer);

        List<Program> programs = port().programs(reading(), customer);

        assertThat(programs).extracting(Program::id).contains(program).doesNotHaveDuplicates();
        assertThat(programs).allSatisfy(told -> assertThat(told.name()).isNotBlank());
    }

    @PortRule(
            id = "LOY-2",
            says = "a coupon that does not exist is empty, and changing it is refused as not found",
            because = "a mistyped id would be taken for a back end that is down")
    final void unknown() {
        CouponId unknown = CouponId.of("0");

        assertThat(port().coupon(reading(), unknown)).isEmpty();
        assertRefused(
                PortRefusalCode.NOT_FOUND,
                () -> port().issue(call(newKey()), request(ProgramId.of("0")).build()));
        if (can(LoyaltyCapability.REVOKE)) {
            assertRefused(PortRefusalCode.NOT_FOUND, () -> port().revoke(call(newKey()), new CouponRequest(unknown)));
        }
    }

    @PortRule(
            id = "LOY-8",
            says = "an unused coupon is taken back; without REVOKE that is refused",
            because = "a coupon that was issued by mistake could still be used")
    final void revokes() {
        CouponRequest coupon = new CouponRequest(valid().id());
        if (!can(LoyaltyCapability.REVOKE)) {
            refusedAsUndeclared(LoyaltyCapability.REVOKE, () -> port().revoke(call(newKey()), coupon));
            return;
        }

        assertThat(made(port().revoke(call(newKey()), coupon)).state()).isEqualTo(CouponState.REVOKED);
        assertThat(read(coupon.id()).state()).isEqualTo(CouponState.REVOKED);
    }

    @PortRule(
            id = "LOY-9",
            says = "a used coupon is told as used, and is not taken back",
            because = "the agent would promise the customer a new one for a coupon that was spent")
    final void used() {
        Coupon coupon = valid();

        backEnd().use(coupon.id());

        assertThat(read(coupon.id()).state()).isEqualTo(CouponState.USED);
        if (can(LoyaltyCapability.REVOKE)) {
            assertRefused(
                    PortRefusalCode.WRONG_STATE, () -> port().revoke(call(newKey()), new CouponRequest(coupon.id())));
        }
    }

    @PortRule(
            id = "LOY-10",
            says = "how often a coupon can be used is told only where USES_LEFT is declared",
            because = "the agent would see a number that means nothing")
    final void usesLeft() {
        Coupon coupon = read(valid().id());

        assertThat(coupon.usesLeft() != null).isEqualTo(can(LoyaltyCapability.USES_LEFT));
    }

    @PortRule(
            id = "LOY-11",
            says =
                    "a draft becomes valid by activation, and an activated one is answered as it stands; otherwise that is refused",
            because = "the customer would get a coupon that the shop does not take")
    final void activates() {
        CouponRequest coupon = new CouponRequest(issued().id());
        if (!isStaged()) {
            refusedAsUndeclared(EffectStrength.STAGED, () -> port().activate(call(newKey()), coupon));
            return;
        }

        assertThat(made(port().activate(call(newKey()), coupon)).state()).isEqualTo(CouponState.ISSUED);
        assertThat(made(port().activate(call(newKey()), coupon)).state()).isEqualTo(CouponState.ISSUED);
        assertThat(read(coupon.id()).state()).isEqualTo(CouponState.ISSUED);
    }

    @PortRule(
            id = "LOY-13",
            says = "a program that is for one customer only is told to nobody else",
            because = "the agent would promise what the shop gives to others")
    final void othersPrograms() {
        CustomerId customer = backEnd().customer();
        Optional<ProgramId> program = backEnd().programOnlyFor(customer);
        if (program.isEmpty()) {
            notOffered("a program for one customer only");
            return;
        }

        assertThat(port().programs(reading(), customer)).extracting(Program::id).contains(program.get());
        assertThat(port().programs(reading(), backEnd().customer()))
                .extracting(Program::id)
                .doesNotContain(program.get());
    }

    @PortRule(
            id = "LOY-14",
            says = "a coupon of a program that is for another customer is refused as not found, and not issued; without"
                    + " BINDS_CUSTOMER naming one is refused",
            because = "who is not in the program would go shopping with its coupons")
    final void othersCoupon() {
        CustomerId stranger = backEnd().customer();
        Optional<ProgramId> program = backEnd().programOnlyFor(backEnd().customer());
        if (!can(LoyaltyCapability.BINDS_CUSTOMER)) {
            refusedAsUndeclared(
                    LoyaltyCapability.BINDS_CUSTOMER,
                    () -> issued(request(program()).customer(stranger)));
        } else if (program.isEmpty()) {
            notOffered("a program for one customer only");
        } else {
            assertRefused(
                    PortRefusalCode.NOT_FOUND,
                    () -> issued(request(program.get()).customer(stranger)));
            assertThat(backEnd().coupons(program.get())).isEmpty();
        }
    }
}
