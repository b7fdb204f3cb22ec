/*
 * Copyright 2026 The After-Sales authors
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.aftersales.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aftersales.spi.CustomerId;
import dev.aftersales.spi.PortRefused;
import dev.aftersales.spi.loyalty.Coupon;
import dev.aftersales.spi.loyalty.CouponCode;
import dev.aftersales.spi.loyalty.CouponState;
import dev.aftersales.spi.loyalty.IssueRequest;
import dev.aftersales.spi.loyalty.LoyaltyCapability;
import dev.aftersales.spi.loyalty.LoyaltyPort;
import dev.aftersales.spi.loyalty.ProgramId;
import dev.aftersales.testkit.port.report.PortRule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.util.Throwables;

/** What a customer holds: the code, the last day, and whose it is. */
public abstract class CouponContract extends LoyaltyGround {

    CouponContract() {}

    @PortRule(
            id = "LOY-3",
            says =
                    "a coupon is issued of the program that was asked for, valid, with a code, and is read back as answered",
            because = "the customer would get a coupon that is good for something else, or for nothing")
    final void issues() {
        ProgramId program = backEnd().program(backEnd().customer());

        Coupon coupon = made(port().issue(call(newKey()), request(program).build()));

        assertThat(coupon.program()).isEqualTo(program);
        assertThat(coupon.code().value()).isNotBlank();
        assertThat(coupon.state()).isEqualTo(isStaged() ? CouponState.DRAFT : CouponState.ISSUED);
        assertThat(read(coupon.id())).isEqualTo(coupon);
    }

    @PortRule(
            id = "LOY-4",
            says = "no two coupons have the same code",
            because = "two customers would share one coupon")
    final void codes() throws Exception {
        ProgramId program = backEnd().program(backEnd().customer());
        List<LoyaltyPort> ports =
                Stream.generate(backEnd()::connect).limit(backEnd().threads()).toList();
        Crowd.of(ports)
                .each(port -> made(port.issue(call(newKey()), request(program).build())));

        assertThat(backEnd().coupons(program).stream()
                        .map(coupon -> coupon.code().value()))
                .hasSize(ports.size())
                .doesNotHaveDuplicates();
    }

    @PortRule(
            id = "LOY-5",
            says = "a code that is given is used, once; without ACCEPTS_CODE it is refused",
            because = "the code in the e-mail would not be the code in the shop")
    final void givenCode() {
        ProgramId program = backEnd().program(backEnd().customer());
        CouponCode code = newCode();
        IssueRequest request = request(program).code(code).build();
        if (!can(LoyaltyCapability.ACCEPTS_CODE)) {
            refusedAsUndeclared(LoyaltyCapability.ACCEPTS_CODE, () -> port().issue(call(newKey()), request));
            return;
        }

        assertThat(made(port().issue(call(newKey()), request)).code()).isEqualTo(code);
    }

    @PortRule(
            id = "LOY-6",
            says = "a coupon expires on the day that was asked for; without PER_COUPON_EXPIRY a day is refused",
            because = "the customer would be told a day that the shop does not know")
    final void expiry() {
        ProgramId program = backEnd().program(backEnd().customer());
        LocalDate day = today().plusDays(40);
        IssueRequest request = request(program).expires(day).build();
        if (!can(LoyaltyCapability.PER_COUPON_EXPIRY)) {
            refusedAsUndeclared(LoyaltyCapability.PER_COUPON_EXPIRY, () -> port().issue(call(newKey()), request));
            return;
        }

        assertThat(read(made(port().issue(call(newKey()), request)).id()).expires())
                .isEqualTo(day);
    }

    @PortRule(
            id = "LOY-7",
            says = "a coupon is bound to the customer that was asked for; without BINDS_CUSTOMER that is refused",
            because = "anybody could use it")
    final void customer() {
        CustomerId customer = backEnd().customer();
        IssueRequest request =
                request(backEnd().program(customer)).customer(customer).build();
        if (!can(LoyaltyCapability.BINDS_CUSTOMER)) {
            refusedAsUndeclared(LoyaltyCapability.BINDS_CUSTOMER, () -> port().issue(call(newKey()), request));
            return;
        }

        assertThat(read(made(port().issue(call(newKey()), request)).id()).customer())
                .isEqualTo(customer);
    }

    @PortRule(
            id = "LOY-12",
            says = "no code is in what a coupon or an exception says of itself",
            because = "whoever reads the logs could go shopping")
    final void secret() {
        Coupon coupon = valid();
        CouponCode code = coupon.code();

        assertThat(coupon.toString()).doesNotContain(code.value());
        Throwable thrown = catchThrowable(() -> issued(request(program()).code(code)));
        if (thrown != null) {
            assertThat(Throwables.getStackTrace(thrown)).doesNotContain(code.value());
        }
        if (thrown instanceof PortRefused refused) {
            assertThat(refused.data().toString()).doesNotContain(code.value());
        }
    }

    @PortRule(
            id = "LOY-15",
            says = "a coupon for which no day was asked never expires, and is told without a day",
            because = "the customer would be told a last day, or come too late for one that nobody has told")
    final void neverExpires() {
        Coupon coupon = issued();

        assertThat(coupon.expires()).isNull();
        assertThat(read(coupon.id()).expires()).isNull();
    }

    @PortRule(
            id = "LOY-16",
            says =
                    "the day on which a coupon expires is its last valid one; without PER_COUPON_EXPIRY a day is refused",
            because =
                    "the customer would stand in the shop with a coupon that is valid until today, and not get anything")
    final void lastDay() {
        if (!can(LoyaltyCapability.PER_COUPON_EXPIRY)) {
            refusedAsUndeclared(
                    LoyaltyCapability.PER_COUPON_EXPIRY,
                    () -> issued(request(program()).expires(today())));
            return;
        }
        LocalDate today = today();
        CouponState onItsLastDay = stateOfOneThatExpires(today);
        if (today.equals(today())) {
            assertThat(onItsLastDay).isEqualTo(CouponState.ISSUED);
        }
        assertNeverValid(today().minusDays(1));
    }

    private void assertNeverValid(LocalDate day) {
        try {
            assertThat(stateOfOneThatExpires(day)).isEqualTo(CouponState.EXPIRED);
        } catch (PortRefused over) {
            // a day that is over may be refused as well
        }
    }

    private CouponState stateOfOneThatExpires(LocalDate day) {
        return read(activated(issued(request(program()).expires(day))).id()).state();
    }

    @PortRule(
            id = "LOY-17",
            says =
                    "a code that is taken is not given again: that is a definite no, and the first coupon keeps its code",
            because = "two customers would share one coupon, or recovery would ask for it again and again")
    final void takenCode() {
        ProgramId program = program();
        CouponCode code = newCode();
        if (!can(LoyaltyCapability.ACCEPTS_CODE)) {
            refusedAsUndeclared(
                    LoyaltyCapability.ACCEPTS_CODE,
                    () -> issued(request(program).code(code)));
            return;
        }
        Coupon first = issued(request(program).code(code));

        assertRefused(() -> issued(request(program).code(code)));
        assertThat(backEnd().coupons(program)).extracting(Coupon::id).containsExactly(first.id());
        assertThat(read(first.id()).code()).isEqualTo(code);
    }

    private CouponCode newCode() {
        return CouponCode.of("K" + newKey().value());
    }
}
